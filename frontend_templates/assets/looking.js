// A change inside data-look="advice" asks the page what it says of what was typed, and swaps the parts that it names
// (see swap.js). A moment of rest keeps the page still under a pointer that is just pressing a button.

const rest = 300;
let waiting = 0;

for (const button of document.querySelectorAll("[data-look-button]")) button.hidden = true;

document.addEventListener("change", (event) => {
  const part = event.target.closest("[data-look]");
  const form = event.target.form;
  const button = form?.querySelector("[data-look-button]");
  if (!part || !button) return;
  button.dataset.swap = part.dataset.look;
  clearTimeout(waiting);
  waiting = setTimeout(() => form.requestSubmit(button), rest);
});

document.addEventListener("submit", () => clearTimeout(waiting));

// The part for people who live abroad opens when another country is chosen.
for (const part of document.querySelectorAll("[data-open-abroad]")) {
  document.getElementById(part.dataset.openAbroad)?.addEventListener("change", (event) => {
    part.open = event.target.value !== "NL" || part.open;
  });
}
