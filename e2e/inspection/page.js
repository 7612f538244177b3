// Faults in the structure of an open page, as sentences (T09, T11, T13, T14, T15, T18, T21, T22).
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
  must(all("[role=status], [aria-live]").length === 1, `${all("[role=status], [aria-live]").length} live parts where one must be`);

  const levels = all("h1, h2, h3, h4").map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, place) => must(!place || level <= levels[place - 1] + 1, `heading level ${level} after ${levels[place - 1]}`));

  const ids = all("[id]").map((element) => element.id);
  const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  twice.forEach((id) => faults.push(`id ${id} is there twice`));
  for (const name of ["aria-describedby", "aria-labelledby"]) {
    all(`[${name}]`).forEach((element) => element.getAttribute(name).split(/\s+/)
      .forEach((id) => must(document.getElementById(id), `${told(element)} has ${name} ${id}, which is not there`)));
  }

  const takesPaste = (field) => field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true }))
    && field.dispatchEvent(new InputEvent("beforeinput", { inputType: "insertFromPaste", data: "1", bubbles: true, cancelable: true }));
  all("input:not([type=hidden]), select, textarea").forEach((field) => {
    const named = field.ariaLabel || field.getAttribute("aria-labelledby") || field.labels[0]?.textContent.trim();
    must(named, `${told(field)} has no label`);
    must(!field.placeholder, `${told(field)} has a placeholder`);
    must(takesPaste(field), `${told(field)} stops paste`);
  });
  all("button, summary, a[href]").forEach((act) => must(act.textContent.trim() || act.ariaLabel, `${told(act)} has no name`));
  all("button[name=move]").filter((button) => button.checkVisibility()).forEach((button) => {
    const box = button.getBoundingClientRect();
    must(box.width >= 32 && box.height >= 32, `${told(button)} is ${box.width} by ${box.height} where 32 by 32 is asked`);
  });

  const digits = (elements) => new Set(elements.flatMap((element) => element.textContent.match(/\d+/g) ?? []));
  all("svg[role=img]").forEach((picture) => {
    const table = picture.closest("figure, section, main").querySelector("table") ?? document.querySelector("main table");
    if (!table) return must(picture.closest("figure")?.querySelector("li"), "a picture has no table with the same");
    const twin = digits([table]);
    const lost = [...digits([...picture.querySelectorAll("text")])].filter((number) => !twin.has(number));
    must(!lost.length, `the table beside a picture lacks ${lost}`);
    const meaning = new Map(all(".map-legend li").map((item) => [item.querySelector("g").getAttribute("class"), item.textContent.trim()]));
    picture.querySelectorAll("[data-district]").forEach((tile) => {
      const row = [...table.tBodies[0].rows].find((each) => each.cells[0].textContent.startsWith(`${tile.dataset.district}.`));
      const said = row?.cells[row.cells.length - 1].textContent.trim();
      must(said === meaning.get(tile.getAttribute("class")), `district ${tile.dataset.district} is ${said} in the table of the map only`);
    });
  });
  all(".ring").forEach((ring) => {
    const [done, whole = 100] = ring.textContent.match(/\d+/g).map(Number);
    const drawn = parseFloat(ring.querySelector(".ring__done")?.getAttribute("stroke-dasharray") ?? 0);
    must(Math.abs(drawn - (100 * done) / whole) <= 1, `a ring shows ${drawn} of 100 beside “${ring.textContent.trim()}”`);
  });

  const summary = document.getElementById("error-summary");
  must(summary || !/^\p{L}+: /u.test(document.title) || !all("main [aria-invalid=true]").length, "a field is marked and nothing above says so");
  if (!summary) return faults;
  must(document.activeElement === summary, "focus is not on the error summary");
  must(document.title.includes(":"), "title does not begin with the word for an error");
  [...summary.querySelectorAll("a[href^='#']")].forEach((link) => {
    const field = document.getElementById(link.hash.slice(1));
    if (!field) return must(false, `no field for ${link.hash}`);
    if (!field.matches("input, select, textarea")) return must(field.closest("main"), `${link.hash} leads outside the page`);
    link.click();
    must(document.activeElement === field, `${link.hash} does not put the focus in its field`);
    must(field.getAttribute("aria-invalid") === "true", `${link.hash} is not marked as invalid`);
    const described = [field, field.closest("fieldset")].flatMap((each) => each?.getAttribute("aria-describedby")?.split(/\s+/) ?? []);
    const said = described.filter((id) => id.startsWith("error-")).map((id) => document.getElementById(id)?.textContent.trim());
    must(said.some(Boolean), `${link.hash} has no message that describes it`);
  });
  summary.focus();
  return faults;
}
