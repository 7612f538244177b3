// Faults in the structure of an open page, as sentences.
(language) => {
  const faults = [];
  const all = (what) => [...document.querySelectorAll(what)];
  const told = (element) => `${element.tagName.toLowerCase()} ${element.name || element.id || element.textContent.trim().slice(0, 30)}`;
  const must = (holds, fault) => { if (!holds) faults.push(fault); };

  must(document.documentElement.lang === language, `language is ${document.documentElement.lang}`);
  must(all("h1").length === 1, `${all("h1").length} headings of the first level`);
  must(/\S – Kieslijst$/.test(document.title), `title is ${document.title}`);
  must(all("main").length === 1 && all("header").length === 1 && all("footer").length === 1, "landmarks are not one each");
  must(document.querySelector("a[href], button, input, select, textarea")?.matches(".skip-link"), "skip link is not first");

  const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, place) => must(!place || level <= levels[place - 1] + 1, `heading level ${level} after ${levels[place - 1]}`));

  const ids = all("[id]").map((element) => element.id);
  ids.filter((id, place) => ids.indexOf(id) !== place).forEach((id) => faults.push(`id ${id} is there twice`));
  all("[aria-describedby]").forEach((element) => element.getAttribute("aria-describedby").split(/\s+/)
    .forEach((id) => must(document.getElementById(id), `${told(element)} is described by ${id}, which is not there`)));

  all("input:not([type=hidden]), select, textarea").forEach((field) => {
    const named = field.ariaLabel || field.getAttribute("aria-labelledby") || field.labels[0]?.textContent.trim();
    must(named, `${told(field)} has no label`);
    must(!field.placeholder, `${told(field)} has a placeholder`);
  });
  all("button, summary, a[href]").forEach((act) => must(act.textContent.trim() || act.ariaLabel, `${told(act)} has no name`));

  const summary = document.getElementById("error-summary");
  if (summary) {
    must(document.activeElement === summary, "focus is not on the error summary");
    must(document.title.includes(":"), "title does not begin with the word for an error");
    [...summary.querySelectorAll("a")].forEach((link) => must(document.getElementById(link.hash.slice(1)), `no field for ${link.hash}`));
  }

  all("a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary").forEach((element) => {
    if (!element.checkVisibility()) return;
    element.focus({ focusVisible: true, preventScroll: true });
    const look = getComputedStyle(element);
    must(look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2, `${told(element)} does not show its focus`);
  });
  if (summary) summary.focus();
  return faults;
}
