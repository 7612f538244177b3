// Rows that are ticked: the bar says how many, and "choose all" ticks them without loading the page.
for (const bar of document.querySelectorAll("[data-bulk]")) {
  const ticks = () => [...document.querySelectorAll(`input[type="checkbox"][form="${bar.dataset.bulk}"]`)];
  const count = () => {
    bar.querySelector("[data-chosen]").textContent = ticks().filter((tick) => tick.checked).length;
  };
  document.addEventListener("change", (event) => {
    if (event.target.getAttribute("form") === bar.dataset.bulk) count();
  });
  bar.querySelector("[data-choose-all]")?.addEventListener("click", (event) => {
    event.preventDefault();
    const all = ticks();
    const isOn = all.every((tick) => tick.checked);
    all.forEach((tick) => (tick.checked = !isOn));
    count();
    const line = document.createElement("p");
    line.className = "visually-hidden";
    line.textContent = bar.querySelector(".bulk-bar__count").textContent;
    document.querySelector("[role='status']")?.append(line);
  });
  count();
}
