// What every page gains from a script; all of them work without it.
const palette = document.getElementById("palette");

function openPalette() {
  if (palette && !palette.open) {
    palette.showModal();
    palette.querySelector("input").select();
  }
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openPalette();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-open-palette]")) {
    openPalette();
  }
});

palette?.addEventListener("keydown", (event) => {
  const hits = [...palette.querySelectorAll(".hit")];
  const at = hits.findIndex((hit) => hit.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    const next = hits[(at + step + hits.length) % hits.length];
    hits.forEach((hit) => hit.setAttribute("aria-selected", String(hit === next)));
    next?.scrollIntoView({ block: "nearest" });
  } else if (event.key === "Enter") {
    event.preventDefault();
    (hits[at] ?? hits[0])?.click();
  }
});

document.querySelectorAll("[data-current-path]").forEach((field) => {
  field.value = location.pathname + location.search;
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

// The interview's keys: each answer's button names its own.
document.addEventListener("keydown", (event) => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
