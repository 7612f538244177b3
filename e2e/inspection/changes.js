// Told to every page before it loads: which places (see places.py) do something while the page stays, what they change,
// which control had the focus when it was used, and what the status line said meanwhile.
(() => {
  const near = function* (node) {
    const start = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
    for (let element = start; element; element = element.parentElement) yield element;
  };
  const told = (element) => [element.tagName, element.id, element.name, element.value, element.ariaLabel].join(" ");
  const nameOf = (element) => ({ element, id: element.id, told: told(element), around: [...near(element)].find((each) => each.id)?.id });

  const hear = (node) => {
    for (const element of near(node)) if (element.dataset?.place) window.change.places.add(element.dataset.place);
  };
  const begin = () => {
    window.change = { places: new Set(), parts: new Set(), said: [], isAwaited: false, control: nameOf(document.activeElement ?? document.body) };
  };
  const use = (event) => {
    hear(event.target);
    hear(event.submitter);
    hear(event.target.form?.querySelector("[data-draft]"));
    // A field that goes with its part of the page says "change" once more, when nothing has the focus.
    if (event.isTrusted && document.activeElement !== document.body) window.change.control = nameOf(document.activeElement);
  };
  const see = (mutations) => {
    for (const { target, addedNodes, removedNodes } of mutations) {
      hear(target);
      for (const node of removedNodes) if (node.matches?.("[data-poll]")) hear(node);
      for (const node of addedNodes) {
        if (node.matches?.("[data-say]")) hear(node);
        node.querySelectorAll?.("[data-say]").forEach(hear);
      }
      window.change.parts.add(target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement);
    }
    window.change.said.push(document.querySelector("[role=status]")?.textContent ?? "");
  };
  document.addEventListener("DOMContentLoaded", () => {
    begin();
    window.awaitChange = () => {
      begin();
      window.change.isAwaited = true;
    };
    ["click", "change", "input", "submit", "keydown"].forEach((type) => document.addEventListener(type, use, true));
    const filter = ["class", "hidden", "open"];
    new MutationObserver(see).observe(document.body, { attributeFilter: filter, characterData: true, childList: true, subtree: true });
  });
})();
