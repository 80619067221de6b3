// One line anywhere: `/` opens it, Enter keeps it, Ctrl+Enter confirms the evidence too. What was
// put right in a chip stays right while the line is typed on.
const dialog = document.getElementById("quick-log");
const corrected = new Map();

async function open(text) {
  const onPage = document.querySelector("main .quick-log__line");
  if (onPage) {
    onPage.focus();
    return;
  }
  if (!dialog || dialog.open) return;
  document.getElementById("palette")?.close();
  const asked = new URLSearchParams({ here: location.pathname, line: text ?? "" });
  dialog.showModal();
  await window.htmx.ajax("GET", `/quick-log/form?${asked}`, { target: dialog, swap: "innerHTML" });
  corrected.clear();
  const line = dialog.querySelector(".quick-log__line");
  line?.focus();
  line?.setSelectionRange(line.value.length, line.value.length);
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    open();
  }
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-open-quick-log]")) {
    open(document.querySelector("#palette[open] .palette__input")?.value);
  }
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest("form.quick-log");
  if (!form || event.key !== "Enter" || event.isComposing || event.target.closest("a, button")) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) {
    const tick = form.querySelector("[data-quick-log-evidence]");
    if (tick) tick.checked = true;
  }
  form.requestSubmit();
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.closest(".quick-log__reading")) {
    corrected.set(field.id || field.name, field.type === "checkbox" ? field.checked : field.value);
  }
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (!event.target.matches?.(".quick-log__reading")) return;
  corrected.forEach((value, key) => {
    const field = event.target.querySelector(`[id="${CSS.escape(key)}"], [name="${CSS.escape(key)}"]`);
    if (!field) return;
    if (field.type === "checkbox") field.checked = value;
    else if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value)) field.value = value;
  });
});

document.addEventListener("quick-log-kept", () => {
  corrected.clear();
  dialog?.close();
  const onPage = document.querySelector("main form.quick-log");
  if (onPage) {
    onPage.querySelector(".quick-log__line").value = "";
    onPage.querySelector(".quick-log__reading").replaceChildren();
    onPage.querySelector(".quick-log__line").focus();
  }
});
