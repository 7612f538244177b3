// P-14 and P-15: "all" ticks every district, the squares of the picture are one more way to tick, and the sentence about
// what a copy makes follows the ticks. Everything works without this file.
import { say } from "./swap.js";

const form = document.querySelector("[data-districts]");
const all = form.querySelector("[name=districts][value=all]");
const boxes = [...form.querySelectorAll("[name=districts]:not([value=all])")];
const started = new Map(boxes.map((box) => [box.value, box.checked]));

form.addEventListener("change", (event) => {
  if (event.target === all) boxes.forEach((box) => (box.checked = all.checked));
  update();
  const makes = form.querySelector("#makes");
  if (makes) say(makes.textContent, "quiet");
});

form.querySelector(".map")?.classList.add("map--live");
form.addEventListener("click", (event) => {
  const tile = event.target.closest(".map [data-district]");
  boxes.find((box) => box.value === tile?.dataset.district)?.click();
});

function update() {
  all.checked = boxes.every((box) => box.checked);
  boxes.forEach(shade);
  if ("copy" in form.dataset) tell();
}

function shade(box) {
  const tile = form.querySelector(`.map [data-district="${CSS.escape(box.value)}"]`);
  if (!tile) return;
  tile.dataset.own ??= started.get(box.value) ? 1 : 0;
  const others = tile.dataset.others - tile.dataset.own > 0;
  const state = box.checked ? (others ? "attention" : "ready") : others ? "draft" : "none";
  tile.setAttribute("class", `map__tile map__tile--${state}`);
}

// A district with a list of its own keeps that list, so it makes none; the server says so again when the page comes back.
function tell() {
  const chosen = boxes.filter((box) => box.checked && !box.hasAttribute("data-has"));
  const isOne = form.querySelector("[name=each][value=one]").checked;
  const lists = isOne ? Math.min(chosen.length, 1) : chosen.length;
  const kind = lists === 0 ? "none" : lists === 1 ? "one" : "many";
  const fill = (words) => words.replace("{lists}", lists).replace("{people}", form.dataset.people);
  form.querySelector("#makes strong").textContent = fill(form.dataset[kind]);
  const press = { none: "pressNone", one: "pressOne", many: "pressMany" }[kind];
  form.querySelector("button.button--primary").textContent = fill(form.dataset[press]);
}

update();
