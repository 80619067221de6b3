// Moving a card asks for the evidence that would move the deal; the card itself goes back.
import "/vendor/sortablejs-1.15.7/Sortable.min.js";

document.querySelectorAll(".lane__cards").forEach((lane) => {
  window.Sortable.create(lane, {
    group: "deals",
    sort: false,
    animation: 120,
    onEnd: (move) => {
      if (move.from !== move.to) {
        const deal = move.item.dataset.deal;
        location.assign(`/deals/${deal}/evidence/new?to=${move.to.dataset.stage}`);
      }
    },
  });
});
