// Every stop of the keyboard has an outline of its own (T07), is not covered by anything (T08), and moves nothing by
// itself (T23). The focus ends where it was. Keeps the stops in the window, one for each look of a ring, for `ring.js`:
// told by the stop's own tag and classes, by its outline, and by what it stands on and is cut off by. Asked "again"
// in another window it only says what is covered there.
(isAgain) => {
  const faults = [];
  const before = document.activeElement;
  const told = (element) => `${element.tagName.toLowerCase()} ${element.name || element.id || element.textContent.trim().slice(0, 30)}`;
  const must = (holds, fault) => { if (!holds) faults.push(fault); };
  const own = (element, hit) => hit && (element.contains(hit) || hit.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(hit)));
  const kind = (element) => element && `${element.tagName}.${element.className}`;
  const around = (element, holds) => {
    for (let each = element.parentElement; each; each = each.parentElement) if (holds(getComputedStyle(each))) return each;
    return document.documentElement;
  };
  const lookOf = (element, style) => {
    const ground = around(element, (each) => each.backgroundColor !== "rgba(0, 0, 0, 0)" || each.backgroundImage !== "none");
    const edge = around(element, (each) => each.overflow !== "visible" || each.clipPath !== "none");
    const ring = [style.outlineColor, style.outlineWidth, style.outlineOffset, style.boxShadow];
    const rows = element.getClientRects().length > 1;
    const box = element.matches("[type=checkbox], [type=radio]") && element.type;
    return [kind(element), box, ...ring, getComputedStyle(ground).backgroundColor, kind(edge), rows].join(" ");
  };
  const covered = (element) => {
    const box = element.getClientRects()[0];
    if (!box) return;
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right <= left || bottom <= top) return void faults.push(`${told(element)} has the focus outside the window`);
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    must(own(element, hit), `${told(element)} has the focus under ${hit && told(hit)}`);
  };

  window.looks = new Map();
  const stops = [];
  for (const element of document.querySelectorAll("a[href], button:not([disabled]), input:not([type=hidden]):not([disabled]), select, textarea, summary, [tabindex='0']")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) continue;
    stops.push(element);
    covered(element);
    if (isAgain) continue;
    const look = getComputedStyle(element);
    must(look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2, `${told(element)} does not show its focus`);
    const name = lookOf(element, look);
    if (!window.looks.has(name)) window.looks.set(name, element);
  }
  const stays = (element) => ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility();
  if ([...document.body.querySelectorAll("*")].some(stays)) {
    for (const element of stops.reverse()) {
      element.focus({ focusVisible: true });
      covered(element);
    }
  }
  if (before && before !== document.body) before.focus({ preventScroll: true });
  else document.activeElement.blur();
  scrollTo(0, 0);

  if (!isAgain && matchMedia("(prefers-reduced-motion: reduce)").matches) {
    const moving = [...document.body.querySelectorAll("*")].filter((element) => {
      const look = getComputedStyle(element);
      return parseFloat(look.transitionDuration) > 0 || (look.animationName !== "none" && parseFloat(look.animationDuration) > 0);
    });
    must(!moving.length, `${moving.length} things move where less motion was asked for, first ${moving[0] && told(moving[0])}`);
  }
  return faults;
}
