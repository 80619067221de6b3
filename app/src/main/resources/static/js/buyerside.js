// What every page gains from a script; all of it works without one.
const typing = (event) => event.target.closest("input, textarea, select, [contenteditable]");
const modified = (event) => event.ctrlKey || event.metaKey || event.altKey;
const palette = document.getElementById("palette");

function open(id) {
  const dialog = document.getElementById(id);
  if (dialog && !dialog.open) {
    document.querySelectorAll("details.menu[open]").forEach((menu) => menu.removeAttribute("open"));
    dialog.showModal();
    dialog.querySelector("input")?.select();
  }
}

// Keys. Those of two strokes wait a second for the other.
const goals = { b: "/board", d: "/deals", t: "/truth", i: "/interview" };
let waiting = 0;

document.addEventListener("keydown", (event) => {
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === "k") {
    event.preventDefault();
    open("palette");
    return;
  }
  if (typing(event) || modified(event) || document.querySelector("dialog[open]")) return;
  if (Date.now() < waiting && goals[key]) {
    location.assign(goals[key]);
  } else if (key === "g") {
    waiting = Date.now() + 1000;
  } else if (key === "?") {
    open("keys");
  } else if (press(key)) {
    event.preventDefault();
  } else if (key === "n") {
    location.assign("/deals/new");
  }
});

// A button may name its own key; a field too, to be gone to.
function press(key) {
  const target = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!target) return false;
  if (target.matches("input, select, textarea")) {
    target.focus();
    target.select?.();
  } else {
    target.click();
  }
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.matches("[data-key]") && event.target.form) event.target.blur();
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) open(opener.dataset.open);
  if (event.target.closest("[data-print]")) window.print();
  document.querySelectorAll("details.menu[open]").forEach((menu) => {
    if (!menu.contains(event.target)) menu.removeAttribute("open");
  });
  if (event.target.matches("dialog")) event.target.close();
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest("details.menu[open]");
  if (event.key === "Escape" && menu) {
    menu.removeAttribute("open");
    menu.querySelector("summary").focus();
  }
});

// The palette: places and new things are narrowed down here, records are asked for.
if (palette) {
  const input = palette.querySelector("input");
  const shown = () => [...palette.querySelectorAll(".hit[role=option]")].filter((hit) => !hit.hidden);
  const choose = (hit) => {
    shown().forEach((other) => other.setAttribute("aria-selected", String(other === hit)));
    hit?.scrollIntoView({ block: "nearest" });
  };
  const narrow = () => {
    const words = input.value.trim().toLowerCase();
    palette.querySelectorAll("[data-commands] .hit").forEach((hit) => {
      const text = (hit.textContent + " " + hit.dataset.terms).toLowerCase();
      hit.hidden = !text.includes(words);
    });
    choose(shown()[0]);
  };
  input.addEventListener("input", narrow);
  palette.addEventListener("htmx:afterSwap", () => choose(shown()[0]));
  palette.addEventListener("keydown", (event) => {
    const hits = shown();
    const at = hits.findIndex((hit) => hit.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(hits[(at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % hits.length]);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      (hits[at] ?? hits[0])?.click();
    }
  });
}

// A toast goes by itself, unless somebody is on it.
function watchToast(toast) {
  let left = 10;
  const watch = setInterval(() => {
    if (!toast.matches(":hover, :focus-within") && --left === 0) {
      toast.remove();
      clearInterval(watch);
    }
  }, 1000);
}

document.querySelectorAll("[data-toast]").forEach((toast) => {
  watchToast(toast);
  const address = new URL(location.href);
  address.searchParams.delete("done");
  address.searchParams.delete("undone");
  history.replaceState(history.state, "", address);
});

// A part of the page that was changed in place says which command did it.
document.addEventListener("htmx:load", (event) => {
  const done = event.detail.elt.dataset?.done;
  if (!done) return;
  const toast = document.getElementById("toast").content.firstElementChild.cloneNode(true);
  toast.action = `/commands/${done}/undoing`;
  toast.elements.back.value = location.pathname + location.search;
  document.getElementById("toasts").replaceChildren(toast);
  watchToast(toast);
});

document.querySelectorAll("[data-current-path]").forEach((field) => {
  field.value = location.pathname + location.search;
});

// Choosing is asking.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});

// All rows of a page at once.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-choose-all]")) {
    [...event.target.form.elements]
      .filter((it) => it.type === "checkbox" && ["deal", "chosen"].includes(it.name))
      .forEach((box) => (box.checked = event.target.checked));
  }
});

// Keeps what was typed until the form was taken.
document.querySelectorAll("form[data-keep]").forEach((form) => {
  const key = "keep:" + form.dataset.keep;
  const fields = () => [...form.querySelectorAll("input[type=text], input[type=email], textarea")];
  const kept = JSON.parse(sessionStorage.getItem(key) ?? "{}");
  fields().forEach((field) => {
    if (!field.value && kept[field.name]) field.value = kept[field.name];
  });
  form.addEventListener("input", () => {
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map((f) => [f.name, f.value]))));
  });
  form.addEventListener("submit", () => sessionStorage.removeItem(key));
});

// How long one has been on a deal, told beside the aim.
const clock = document.querySelector("[data-since]");
if (clock) {
  const key = "since:" + clock.dataset.since;
  const begun = Number(sessionStorage.getItem(key)) || Date.now();
  sessionStorage.setItem(key, String(begun));
  const tell = () => (clock.textContent = clock.dataset.words.replace("#", Math.round((Date.now() - begun) / 1000)));
  tell();
  setInterval(tell, 1000);
}

// What was said of a deal stays for its next question.
document.querySelectorAll("[data-remember]").forEach((field) => {
  const key = `remember:${field.dataset.remember}:${field.name}`;
  field.value = sessionStorage.getItem(key) ?? field.value;
  field.addEventListener("input", () => sessionStorage.setItem(key, field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      field.blur();
    }
  });
});

document.querySelectorAll("[data-absolute]").forEach((field) => {
  field.value = new URL(field.value, location.href).href;
  field.addEventListener("focus", () => field.select());
});

// A cell of a table: Enter keeps what was typed, Escape brings back what was there.
document.addEventListener("keydown", event => {
  const cell = event.target;
  if (!cell.matches?.("input.cell")) return;
  if (event.key === "Escape") {
    cell.value = cell.defaultValue;
    event.stopPropagation();
    cell.blur();
  } else if (event.key === "Enter") {
    event.preventDefault();
    cell.blur();
  }
});
document.addEventListener("dblclick", event => {
  event.target.matches?.("input.cell") && event.target.select();
});
