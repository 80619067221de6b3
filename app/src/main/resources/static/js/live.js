// A colleague's change appears by itself. The page is read again and only its parts that differ are
// exchanged; a part that somebody is on waits until they leave it, and what they point at stays
// where it is on the screen.
const said = document.querySelector("[data-live-source]");
const LEAST_APART = 1000;
const BEFORE_ASKING_AGAIN = 3000;

const topmost = (root) => [...root.querySelectorAll("[data-live]")].filter((it) => it.parentElement.closest("[data-live]") === (root.dataset?.live ? root : null));
const keys = (parts) => parts.map((it) => it.dataset.live).join(" ");
const drawn = new WeakMap();
const bare = (part) => {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("input[type=hidden], script").forEach((it) => it.remove());
  return copy.outerHTML.replace(/ class="" /g, " ");
};
const remember = (root) => root.querySelectorAll("[data-live]").forEach((part) => drawn.set(part, bare(part)));

let asked = performance.timeOrigin + (performance.getEntriesByType("navigation")[0]?.requestStart ?? 0);
let stream = null;
let timer = 0;
let fresh = null;

const dirty = (field) =>
  field.matches("select")
    ? [...field.options].some((it) => it.selected !== it.defaultSelected && field.value !== (field.querySelector("[selected]") ?? field.options[0])?.value)
    : field.type !== "hidden" && (field.value !== field.defaultValue || field.checked !== field.defaultChecked);

// Whether somebody points at it, is in it by keyboard, has typed something or is dragging a card.
const held = (part) =>
  part.matches(":hover, :focus-within") ||
  document.querySelector(".sortable-chosen, .lane[data-target]") !== null ||
  [...part.querySelectorAll("input, textarea, select")].some(dirty);

function exchange(part, next) {
  const there = [...part.querySelectorAll("details")];
  const then = [...next.querySelectorAll("details")];
  if (there.length === then.length) then.forEach((it, at) => (it.open = there[at].open));
  drawn.set(next, bare(next));
  const html = next.cloneNode(true);
  drawn.set(html, drawn.get(next));
  part.replaceWith(html);
  remember(html);
  window.htmx?.process(html);
  html.setAttribute("data-renewed", "");
  setTimeout(() => html.removeAttribute("data-renewed"), 2000);
  html.dispatchEvent(new CustomEvent("live:renewed", { bubbles: true }));
}

// Returns whether something had to wait.
function renew(part, next) {
  if (!next || drawn.get(part) === bare(next)) return false;
  const inner = topmost(part);
  const innerNext = topmost(next);
  if (inner.length && keys(inner) === keys(innerNext)) {
    return inner.map((it, at) => renew(it, innerNext[at])).some(Boolean);
  }
  if (held(part)) return true;
  exchange(part, next);
  return false;
}

function show() {
  if (!fresh) return;
  const anchor = [...document.querySelectorAll(":hover, :focus")].at(-1) ?? null;
  const before = anchor?.getBoundingClientRect().top;
  const count = document.querySelectorAll("[data-renewed]").length;
  const waits = topmost(document.body)
    .map((part) => renew(part, fresh.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`)))
    .some(Boolean);
  if (anchor?.isConnected) window.scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
  if (document.querySelectorAll("[data-renewed]").length > count) said.textContent = said.dataset.words;
  if (!waits) fresh = null;
}

async function read() {
  timer = 0;
  const now = performance.timeOrigin + performance.now();
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  asked = now;
  fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  said.textContent = "";
  show();
}

const soon = () => {
  const since = performance.timeOrigin + performance.now() - asked;
  timer ||= setTimeout(read, since > LEAST_APART ? Math.random() * 200 : LEAST_APART);
};

function listen() {
  if (stream || document.visibilityState !== "visible") return;
  const age = Math.round(performance.timeOrigin + performance.now() - asked);
  const about = said.dataset.liveSource;
  stream = new EventSource(`/live?age=${age}${about ? `&about=${about}` : ""}`);
  stream.addEventListener("changed", soon);
  stream.addEventListener("error", () => {
    const over = stream.readyState === EventSource.CLOSED;
    stop();
    setTimeout(listen, over ? 60_000 : BEFORE_ASKING_AGAIN * (1 + Math.random()));
  });
}

function stop() {
  stream?.close();
  stream = null;
}

remember(document);
listen();
["pointermove", "focusout"].forEach((kind) =>
  document.addEventListener(kind, () => fresh && requestAnimationFrame(show), { passive: true }),
);
// A page that nobody sees hears nothing, and takes none of the few connections of a browser.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    soon();
    listen();
  } else {
    stop();
  }
});
window.addEventListener("pagehide", stop);
window.addEventListener("pageshow", (event) => {
  if (event.persisted) {
    soon();
    listen();
  }
});
