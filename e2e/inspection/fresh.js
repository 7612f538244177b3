// Which elements are made as nothing before: told by their own tag, classes and attributes, and by what they stand in.
// Keeps them in the window for axe, and gives the names of their looks.
(seen) => {
  const before = new Set(seen);
  const kind = (element) => element && `${element.tagName}.${element.className?.baseVal ?? element.className}`;
  const traits = (element) => element.getAttributeNames().filter((name) => /^(aria-|role$|type$|disabled|open|tabindex|lang)/.test(name));
  const fresh = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.closest("svg svg, svg *")) continue;
    const parts = [element, element.parentElement, element.parentElement.parentElement].map(kind);
    const name = [...parts, element.role, ...traits(element), document.body.className].join(" ");
    if (!before.has(name) && !fresh.has(name)) fresh.set(name, element);
  }
  window.fresh = [...fresh.values()];
  return [...fresh.keys()];
}
