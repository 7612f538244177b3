// Faults in what a page has become without a load (T02, T10): the focus, what is said, what is still busy. What changed is
// kept in the window for axe.
() => {
  const faults = [];
  const must = (holds, fault) => { if (!holds) faults.push(fault); };
  if (!window.change?.isAwaited) return ["the page was loaded where it should have stayed"];
  const { control, parts } = window.change;
  const changed = [...parts].filter((element) => element?.isConnected && element !== document.body);
  window.fresh = changed.filter((element) => !changed.some((other) => other !== element && other.contains(element)));
  must(changed.length, "nothing changed");

  const status = document.querySelectorAll("[role=status]");
  must(status.length === 1, `${status.length} status lines`);
  must(!document.querySelector("[aria-busy]"), "something is still busy");

  const now = document.activeElement;
  const told = (element) => [element.tagName, element.id, element.name, element.value, element.ariaLabel].join(" ");
  const inParts = changed.some((element) => element.contains(now));
  const about = document.querySelector("[role=status] [data-about]")?.dataset.about;
  const isSame = now === control.element || (control.id ? now.id === control.id : told(now) === control.told);
  const isNear = control.around && control.around !== "main" && now.closest(`[id="${CSS.escape(control.around)}"]`);
  const isSaid = now.matches("#error-summary, h1") || (about && now.closest(`[id="${CSS.escape(about)}"]`));
  const isBack = control.element?.closest("[data-session]") && now.matches("#main");
  const isHeading = inParts && now.matches("h1, h2, h3, [role=heading]");
  must(isSame || isNear || isSaid || isBack || isHeading, `focus was on “${control.told}” and is on “${told(now)}”`);
  if (isSame && control.id) must(now.id === control.id, `the id of the focused element was ${control.id} and is ${now.id}`);
  return faults;
}
