// Small comforts; every page works without this file.
import "./checklist.js";
import "./copying.js";
import { say } from "./swap.js";

// A select or checkbox with data-submit sends its form as soon as it changes.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});

// Escape closes an open menu and gives the focus back to it.
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.activeElement.closest("details.menu[open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// A link of the error summary puts the cursor in the field, also inside a closed part.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#error-summary a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  for (let part = field.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
  field.focus();
});

// An element with data-poll is replaced by the same element of that page, until it no longer has the attribute: then
// by what has its id, whose data-done is said, and where nothing has it the whole page is loaded again.
const seconds = 1;
async function poll(element) {
  const answer = await fetch(element.dataset.poll, { headers: { accept: "text/html" } }).catch(() => null);
  if (answer?.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-poll]");
    const done = !fresh && element.id && page.getElementById(element.id);
    if (done) {
      element.replaceWith(done);
      return say(done.dataset.done ?? "", "quiet");
    }
    if (!fresh) return location.reload();
    element.replaceChildren(...fresh.childNodes);
  }
  setTimeout(poll, seconds * 1000, element);
}
document.querySelectorAll("[data-poll]").forEach((element) => setTimeout(poll, seconds * 1000, element));
