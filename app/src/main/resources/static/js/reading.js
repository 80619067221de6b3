// Tells that a lent piece is being read. It runs only where the reader has not said no and the
// browser does not ask not to be counted; time and depth are told only where they said yes.
// It keeps nothing on the reader's device and looks at nothing but this page.
const form = document.querySelector("[data-notice]");
const piece = document.querySelector("[data-piece]");
const NOTICED_AFTER = 30; // seconds in sight without a touch
const EVERY = 15; // seconds between two words
const IDLE = 90; // seconds after the last touch that still count

if (form && piece && navigator.globalPrivacyControl !== true && navigator.doNotTrack !== "1") {
  const measures = form.dataset.measures === "true";
  let inSight = 0;
  let untold = 0;
  let touched = 0; // seconds in sight at the last touch
  let noticed = false;
  let depth = 0;

  const seen = () => {
    const { top, height } = piece.getBoundingClientRect();
    const part = height > 0 ? (innerHeight - top) / height : 0;
    depth = Math.max(depth, Math.round(100 * Math.min(1, Math.max(0, part))));
  };

  const tell = () => {
    if (!noticed) return;
    const words = new URLSearchParams(new FormData(form));
    if (measures) {
      words.set("seconds", String(untold));
      words.set("depth", String(depth));
    }
    untold = 0;
    navigator.sendBeacon(form.action, words);
  };

  const notice = () => {
    if (noticed) return;
    noticed = true;
    tell();
  };

  for (const touch of ["pointerdown", "pointermove", "wheel", "touchstart", "keydown"]) {
    addEventListener(touch, (event) => {
      if (!event.isTrusted) return;
      touched = inSight;
      notice();
    }, { passive: true });
  }
  addEventListener("scroll", seen, { passive: true });
  seen();

  setInterval(() => {
    if (document.visibilityState !== "visible" || inSight - touched > IDLE) return;
    inSight += 1;
    untold += 1;
    if (inSight >= NOTICED_AFTER) notice();
    if (measures && untold >= EVERY) tell();
  }, 1000);

  document.addEventListener("visibilitychange", () => {
    if (measures && document.visibilityState === "hidden") tell();
  });
}
