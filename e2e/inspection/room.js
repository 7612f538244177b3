// What does not fit where there is little room (T03, T16); with `spaced` also with the text spacing of WCAG 1.4.12 (T17),
// and with the widest moment wherever one stands, so that no page fits at one hour of the day only.
(spaced) => {
  const faults = [];
  const told = (element) => `${element.tagName.toLowerCase()} ${element.className || element.id} “${element.textContent.trim().slice(0, 30)}”`;
  const root = document.documentElement;
  const fits = (when) => {
    if (root.scrollWidth <= root.clientWidth) return;
    const last = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > root.clientWidth).pop();
    faults.push(`needs ${root.scrollWidth} pixels where ${root.clientWidth} are${when}, because of ${last && told(last)}`);
  };
  fits("");

  const seen = [...document.body.querySelectorAll("*")].filter((element) => element.checkVisibility());
  for (const element of seen) {
    const look = getComputedStyle(element);
    const scrolls = ["auto", "scroll"].includes(look.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const named = element.tabIndex >= 0 && (element.ariaLabel || element.getAttribute("aria-labelledby") || element.labels?.length);
    if (scrolls && !named) faults.push(`${told(element)} scrolls without a name or out of reach of the keyboard`);
    const stays = ["fixed", "sticky"].includes(look.position) && element.getBoundingClientRect().height > innerHeight / 2;
    if (stays) faults.push(`${told(element)} stays in the way: it takes more than half of the height`);
  }
  if (!spaced) return faults;

  const months = /januari|februari|maart|april|mei|juni|juli|augustus|oktober|november|december/;
  const moments = [...document.querySelectorAll("time")].filter((time) => !time.childElementCount).map((time) => [time, time.textContent]);
  for (const [time, words] of moments) time.textContent = words.replace(/\d/g, "0").replace(months, "september");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  fits(" with wide text");
  for (const element of seen) {
    const look = getComputedStyle(element);
    if (look.clipPath !== "none" || element.closest("svg") || !element.textContent.trim()) continue;
    const cut = (way, whole, part) => ["hidden", "clip"].includes(way) && whole > part + 1;
    if (cut(look.overflowX, element.scrollWidth, element.clientWidth) || cut(look.overflowY, element.scrollHeight, element.clientHeight)) {
      faults.push(`${told(element)} is cut off with wide text`);
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  for (const [time, words] of moments) time.textContent = words;
  return faults;
}
