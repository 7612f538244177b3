// Listens which stops the focus comes to, for a walk with Tab from the top of the page; gives how many presses that takes. Asked
// once more when it is "over" it says what was wrong with the walk: a stop that was left out, out of order, or not left again.
// Of radio buttons that belong together one is a stop; a date has a stop for each of its parts, which only the keys see.
(isOver) => {
  const told = (element) => element && `${element.tagName.toLowerCase()} ${element.name || element.id || element.textContent.trim().slice(0, 30)}`;
  if (isOver) {
    const { stops, seen, listen } = window.tabs;
    removeEventListener("focusin", listen);
    document.activeElement.blur();
    scrollTo(0, 0);
    const same = (stop, other) => stop === other || (stop.type === "radio" && stop.name === other?.name && stop.form === other.form);
    const at = stops.findIndex((stop, place) => !same(stop, seen[place]));
    if (at >= 0) return [`Tab ${at + 1} of ${stops.length} comes to ${told(seen[at])} where ${told(stops[at])} stands`];
    return seen.length > stops.length && seen[stops.length] !== stops[0] ? [`after the last stop comes ${told(seen[stops.length])}`] : [];
  }
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")];
  const open = all.filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  const group = (element) => open.filter((other) => other.type === "radio" && other.name === element.name && other.form === element.form);
  const first = (element) => group(element).find((other) => other.checked) ?? group(element)[0];
  const stops = open.filter((element) => element.type !== "radio" || element === first(element));
  const seen = [];
  const listen = (event) => seen.push(event.target);
  addEventListener("focusin", listen);
  window.tabs = { stops, seen, listen };
  document.activeElement.blur();
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  seen.length = 0;
  return stops.length + 4 * stops.filter((element) => element.type === "date").length;
}
