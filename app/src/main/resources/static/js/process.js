// Dragging stages, criteria and actions does what their arrow buttons do; Alt with an arrow key does
// it for the one that has the focus.
import "/vendor/sortablejs-1.15.7/Sortable.min.js";

function place(item, list, index) {
  const form = item.querySelector(":scope .place");
  if (!form) return;
  form.querySelector("[name=stage]").value = list.dataset.stage ?? form.querySelector("[name=stage]").value;
  const to = document.createElement("input");
  to.type = "hidden";
  to.name = "to";
  to.value = index;
  form.append(to);
  form.submit();
}

document.querySelectorAll("[data-list]").forEach((list) => {
  window.Sortable.create(list, {
    group: list.dataset.list === "criterion" ? "criterion" : undefined,
    draggable: `[data-drag="${list.dataset.list}"]`,
    filter: "a, button, input, details",
    preventOnFilter: false,
    animation: 120,
    onEnd: (move) => {
      if (move.from !== move.to || move.oldDraggableIndex !== move.newDraggableIndex) {
        place(move.item, move.to, move.newDraggableIndex);
      }
    },
  });
});

document.addEventListener("keydown", (event) => {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const item = document.activeElement?.closest("[data-drag]");
  const button = item?.querySelector(`[data-place="${event.key === "ArrowUp" ? "up" : "down"}"]:enabled`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});
