// The handle of each row: drag it, or pick up, move and put down by keyboard. A drop types the new place in the row's
// own field and sends the form, so that every way to move is the same operation.
import { say } from "./swap.js";

const words = document.getElementById("words").dataset;
const edge = 60;
const shown = 4000;
let lifted = null;

const rows = () => [...document.querySelectorAll("#rows .row")];
const nameOf = (row) => row.querySelector(".menu__items").getAttribute("aria-label");
const placeOf = (row) => rows().indexOf(row) + 1;
const isSearch = () => Boolean(document.querySelector("#moves input[name='q']"));
const told = (text, row, place) => text.replace("{name}", nameOf(row)).replace("{place}", place).replace("{count}", rows().length);

// Rows that a search left out have no neighbours to be dropped between; those of a shared head have no place to type.
function addHandles() {
  if (isSearch()) return;
  for (const row of rows().filter((each) => each.querySelector(".place"))) {
    const handle = document.createElement("button");
    handle.type = "button";
    handle.className = "handle";
    handle.id = row.id.replace("row-", "handle-");
    handle.textContent = "⠿";
    handle.setAttribute("aria-label", words.handle.replace("{name}", nameOf(row)));
    row.querySelector(".place").before(handle);
  }
}

function lift(row) {
  lifted = { row, from: placeOf(row), before: row.nextElementSibling };
  row.classList.add("row--picked");
  say(told(words.picked, row, lifted.from));
}

function put(before) {
  lifted.row.parentElement.insertBefore(lifted.row, before);
}

function drop() {
  const { row, from } = lifted;
  const place = placeOf(row);
  row.classList.remove("row--picked");
  lifted = null;
  if (place === from) return say(told(words.cancelled, row, from));
  say(told(words.dropped, row, place));
  row.querySelector(".place").value = place;
  row.closest("form").requestSubmit(document.getElementById("typed"));
}

function cancel() {
  if (!lifted) return;
  const { row, from, before } = lifted;
  put(before);
  row.classList.remove("row--picked");
  lifted = null;
  say(told(words.cancelled, row, from));
}

// A step over the neighbouring row; a line of the law between rows is passed along with it.
function step(down) {
  const at = rows().indexOf(lifted.row);
  const other = rows()[down ? at + 1 : at - 1];
  if (!other) return;
  put(down ? other.nextElementSibling : other);
  lifted.row.querySelector(".handle").focus();
  say(told(words.over, lifted.row, placeOf(lifted.row)));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return cancel();
  const handle = event.target.closest?.(".handle");
  if (!handle) return;
  if (event.key === " " || event.key === "Enter") {
    event.preventDefault();
    if (lifted) drop();
    else lift(handle.closest(".row"));
  } else if (lifted && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    step(event.key === "ArrowDown");
  }
});

document.addEventListener("focusout", (event) => {
  if (lifted && !lifted.pointer && event.relatedTarget && event.target.closest(".handle")) cancel();
});

document.addEventListener("pointerdown", (event) => {
  const handle = event.target.closest(".handle");
  if (!handle || event.button !== 0) return;
  event.preventDefault();
  cancel();
  handle.focus();
  lift(handle.closest(".row"));
  lifted.pointer = event.pointerId;
  scrollAtEdges(event.clientY);
});

document.addEventListener("pointermove", (event) => {
  if (lifted?.pointer !== event.pointerId) return;
  lifted.y = event.clientY;
  follow();
});

document.addEventListener("pointerup", (event) => {
  if (lifted?.pointer === event.pointerId) drop();
});
document.addEventListener("pointercancel", (event) => {
  if (lifted?.pointer === event.pointerId) cancel();
});

// The row goes before the first one whose middle is below the pointer.
function follow() {
  const others = rows().filter((row) => row !== lifted.row);
  const below = others.find((row) => {
    const box = row.getBoundingClientRect();
    return lifted.y < box.top + box.height / 2;
  });
  const before = below ?? others.at(-1)?.nextElementSibling ?? null;
  if (before !== lifted.row && before !== lifted.row.nextElementSibling) put(before);
}

function scrollAtEdges(y) {
  lifted.y ??= y;
  if (lifted.y < edge) window.scrollBy(0, -12);
  else if (lifted.y > window.innerHeight - edge) window.scrollBy(0, 12);
  if (lifted.y < edge || lifted.y > window.innerHeight - edge) follow();
  requestAnimationFrame(() => lifted?.pointer !== undefined && scrollAtEdges(lifted.y));
}

// "Na …" in a row's menu ticks the row and goes to the bar, without a load.
document.addEventListener("click", (event) => {
  const button = event.target.closest("#rows button[value$=' pick']");
  if (!button) return;
  event.preventDefault();
  button.closest("details").open = false;
  for (const box of document.querySelectorAll("#rows [name='person']")) box.checked = button.value.startsWith(box.value);
  document.getElementById("field-after").focus();
});

document.addEventListener("click", (event) => {
  if (event.target.id !== "tick-all") return;
  event.preventDefault();
  for (const box of document.querySelectorAll("#rows [name='person']")) box.checked = true;
  count();
  document.getElementById("field-place").focus();
});

document.addEventListener("change", (event) => {
  if (event.target.matches("#rows [name='person']")) count();
});

function count() {
  say(words.chosen.replace("{count}", document.querySelectorAll("#rows [name='person']:checked").length));
}

// One menu at a time, and none stays open behind the pointer.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("#rows details[open]")) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("swapped", (event) => {
  addHandles();
  const row = document.getElementById(event.detail.about);
  if (!row?.matches(".row")) return;
  const note = document.createElement("span");
  note.className = "row__moved";
  note.textContent = words.moved;
  row.classList.add("row--moved");
  row.querySelector("th").append(note);
  setTimeout(() => {
    row.classList.remove("row--moved");
    note.remove();
  }, shown);
});

addHandles();
