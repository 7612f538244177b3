// Every stop of the keyboard shows that it has the focus (T07), is not covered by anything (T08), and moves nothing by
// itself (T23). The focus ends where it was.
() => {
  const faults = [];
  const before = document.activeElement;
  const told = (element) => `${element.tagName.toLowerCase()} ${element.name || element.id || element.textContent.trim().slice(0, 30)}`;
  const must = (holds, fault) => { if (!holds) faults.push(fault); };
  const own = (element, hit) => hit && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)));

  for (const element of document.querySelectorAll("a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex='0']")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    const look = getComputedStyle(element);
    must(look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2, `${told(element)} does not show its focus`);
    const box = element.getClientRects()[0];
    if (!box) continue;
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    must(right > left && bottom > top, `${told(element)} has the focus outside the window`);
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (right > left && bottom > top) must(own(element, hit), `${told(element)} has the focus under ${hit && told(hit)}`);
  }
  if (before && before !== document.body) before.focus({ preventScroll: true });
  else document.activeElement.blur();
  scrollTo(0, 0);

  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    const moving = [...document.body.querySelectorAll("*")].filter((element) => {
      const look = getComputedStyle(element);
      return parseFloat(look.transitionDuration) > 0 || (look.animationName !== "none" && parseFloat(look.animationDuration) > 0);
    });
    must(!moving.length, `${moving.length} things move where less motion was asked for, first ${moving[0] && told(moving[0])}`);
  }
  return faults;
}
