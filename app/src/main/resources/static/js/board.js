// Moving a card, by mouse or keys, asks for the evidence that would move the deal; the card itself
// stays where the buyer is.
import "/vendor/sortablejs-1.15.7/Sortable.min.js";

const board = document.querySelector("[data-board]");
let lanes = [];
const said = document.getElementById("board-said");

const ask = (deal, stage) => location.assign(`/deals/${deal}/evidence/new?to=${stage}`);

function take(lane) {
  window.Sortable.create(lane.querySelector(".lane__cards"), {
    group: "deals",
    sort: false,
    animation: 120,
    delayOnTouchOnly: true,
    delay: 180,
    onEnd: (move) => {
      if (move.from !== move.to) ask(move.item.dataset.deal, move.to.dataset.stage);
    },
  });
}

function takeAll(root) {
  if (!board) return;
  lanes = [...board.querySelectorAll(".lane")];
  (root.matches(".lane") ? [root] : [...root.querySelectorAll(".lane")]).forEach(take);
}

takeAll(document.body);
board?.addEventListener("live:renewed", (event) => takeAll(event.target));

// Arrow keys go from card to card; M takes one up, then left and right choose the stage.
let moving = null;

function aim(lane) {
  lanes.forEach((other) => other.toggleAttribute("data-target", other === lane));
  if (lane) said.textContent = said.dataset.moving.replace("{0}", lane.querySelector("h2 a").textContent.trim());
}

function links(lane) {
  return [...lane.querySelectorAll("[data-card-link]")];
}

board?.addEventListener("keydown", (event) => {
  const link = event.target.closest("[data-card-link]");
  if (!link || event.ctrlKey || event.metaKey || event.altKey) return;
  const here = link.closest(".lane");
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (moving !== null) {
    if (step) {
      moving = Math.min(lanes.length - 1, Math.max(0, moving + step));
      aim(lanes[moving]);
    } else if (event.key === "Enter") {
      if (lanes[moving] !== here) ask(link.closest(".card").dataset.deal, lanes[moving].dataset.lane);
      moving = null;
      aim(null);
    } else {
      moving = null;
      aim(null);
      said.textContent = "";
      if (event.key !== "Escape") return;
    }
  } else if (event.key.toLowerCase() === "m") {
    moving = lanes.indexOf(here);
    aim(here);
  } else if (step) {
    const at = links(here).indexOf(link);
    let lane = lanes.indexOf(here) + step;
    while (lanes[lane] && links(lanes[lane]).length === 0) lane += step;
    const there = lanes[lane] ? links(lanes[lane]) : [];
    (there[at] ?? there.at(-1))?.focus();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    links(here)[links(here).indexOf(link) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
});
