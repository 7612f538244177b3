// In the print checklist every tick saves by itself; without this file the button saves them all.

const form = document.querySelector("form[data-each-tick]");
let queue = Promise.resolve();

function swap(page, id) {
  const fresh = page.getElementById(id);
  if (fresh) document.getElementById(id)?.replaceChildren(...fresh.childNodes);
}

async function save(box) {
  const fields = new URLSearchParams();
  for (const name of ["_csrf", "code"]) fields.set(name, form.elements[name].value);
  fields.set(box.checked ? "tick" : "shown", box.value);
  const answer = await fetch(form.action, { method: "POST", body: fields }).catch(() => null);
  if (!answer?.ok) return form.submit();
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const shown = page.querySelector("form[data-each-tick] [name=shown]");
  if (shown) form.elements.shown.value = shown.value;
  swap(page, "checklist-progress");
  swap(page, `paper-state-${box.value.split(":")[0]}`);
  const said = page.querySelector(".status-line")?.textContent.trim();
  if (said) document.querySelector(".status-line").textContent = said;
}

form?.classList.add("is-saving-each");
form?.addEventListener("change", (event) => {
  if (event.target.name === "tick") queue = queue.then(() => save(event.target));
});

// A button that prints the page is there only for who has a script; everybody has the menu of the browser.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
