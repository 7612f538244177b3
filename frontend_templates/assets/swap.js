// A form, link or button with data-swap is sent by fetch, and only the named parts of this page (data-region) are replaced by
// those of the page that the act leads to. data-swap="rows undo" names the parts, an empty one means all of them;
// "status", "above" (error summary) and "sections" always belong to it, but "status" not to what only looks. Without this file
// it is an ordinary load.
//
// An act must lead back to the page that it stands on; one that leads elsewhere is followed there with a load. The server
// hears on which page it stands, so that what is to be said there is still to be said when that page is loaded.
// What stands in an element with data-say is said in the live part when it is there after a change and was not before.
//
// After a change the document hears "swapped"; its detail has `sender` (the form or link), `regions` (their names) and
// `about` (the id of the element that the act was about, from the fragment of the address that it led to).
import { caretNow, fieldsNow, typedSince, withoutChange } from "./typing.js";

const always = ["status", "above", "sections", "undo"];
const status = () => document.querySelector("[data-region='status']");
let queue = Promise.resolve();
let waiting = 0;

document.addEventListener("submit", (event) => {
  const form = event.target;
  const sender = event.submitter?.matches("[data-swap]") ? event.submitter : form;
  if (event.defaultPrevented || !sender.matches("[data-swap]") || !isSwappable(sender)) return;
  event.preventDefault();
  take(sender, requestOf(form, event.submitter), event.submitter);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-swap]");
  if (!link || event.defaultPrevented || !isOrdinary(event) || !isSwappable(link)) return;
  event.preventDefault();
  take(link, [link.href, {}], link);
});

// Who leaves while acts are on their way leaves after them: a page that goes would take them along. What only looks is no act.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!waiting || !link || event.defaultPrevented || !isOrdinary(event) || link.target || link.download) return;
  if (link.getAttribute("href").startsWith("#")) return;
  event.preventDefault();
  queue.then(() => location.assign(link.href));
});

document.addEventListener("submit", (event) => {
  if (!waiting || event.defaultPrevented) return;
  event.preventDefault();
  queue.then(() => sendAfterAll(event.target, event.submitter));
});

// The act before it may have replaced the form, or its button.
function sendAfterAll(form, submitter) {
  if (form.isConnected && (!submitter || submitter.form === form)) form.requestSubmit(submitter);
  else say(status()?.dataset.failed ?? "", "error");
}

function isOrdinary(event) {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

// Shows words in the one live part of the page; `kind` is "", "error", or "quiet": for what stands elsewhere to be read.
export function say(words, kind = "") {
  const line = document.createElement("p");
  line.textContent = words;
  if (kind === "quiet") {
    line.className = "visually-hidden";
    status()?.querySelector(".visually-hidden")?.remove();
    return status()?.append(line);
  }
  if (kind) line.className = `status-line__${kind}`;
  status()?.replaceChildren(line);
}

// A page without parts of its own has nothing to swap: then the browser loads it.
function isSwappable(sender) {
  return namesFor(sender, document).some((name) => !always.includes(name));
}

// What only looks has nothing to say of an act, and leaves what the status line says of the last one.
function namesFor(sender, page) {
  const asked = sender.dataset.swap.split(" ").filter(Boolean);
  const others = isLook(sender) ? always.filter((name) => name !== "status") : always;
  const present = [...page.querySelectorAll("[data-region]")].map((part) => part.dataset.region);
  return present.filter((name) => (!asked.length && !isLook(sender)) || asked.includes(name) || others.includes(name));
}

function requestOf(form, submitter) {
  const action = submitter?.hasAttribute("formaction") ? submitter.formAction : form.getAttribute("action") || location.href;
  const data = new FormData(form, submitter);
  if (form.method === "post") {
    const body = form.enctype === "multipart/form-data" ? data : new URLSearchParams(data);
    return [action, { method: "POST", body }];
  }
  const address = new URL(action, location.href);
  address.search = new URLSearchParams(data);
  return [address.href, {}];
}

// Acts go one after another, in the order in which they were asked for; what was typed is taken at that moment.
function take(sender, request, submitter) {
  const acts = request[1].method === "POST" && !isLook(sender) ? 1 : 0;
  waiting += acts;
  queue = queue
    .then(() => act(sender, request, submitter))
    .catch((trouble) => console.error(trouble))
    .finally(() => void (waiting -= acts));
}

async function act(sender, [address, options], submitter) {
  const names = namesFor(sender, document);
  const asked = fieldsNow();
  const slow = isLook(sender) ? 0 : setTimeout(() => say(status()?.dataset.busy ?? ""), 1000);
  setBusy(names, true);
  try {
    const answer = await fetch(address, { ...options, headers: { accept: "text/html", "kieslijst-page": location.pathname } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    clearTimeout(slow);
    show(sender, answer, page, names, submitter, asked);
  } catch {
    say(status()?.dataset.failed ?? "", "error");
  } finally {
    clearTimeout(slow);
    setBusy(names, false);
  }
}

function setBusy(names, isBusy) {
  for (const name of names) {
    const part = partOf(document, name);
    if (isBusy) part?.setAttribute("aria-busy", "true");
    else part?.removeAttribute("aria-busy");
  }
}

// The session ended and the form was kept: what the log-in page says of it, to who still types in this page.
export function saidAtLogIn(answer, page) {
  return new URL(answer.url).pathname === "/login" && page.querySelector("[role='status'] p")?.textContent.trim();
}

const isLook = (sender) => sender.matches("[data-look-button]");
const keyOf = (box) => `${box.name} ${box.value}`;
const partOf = (page, name) => page.querySelector(`[data-region='${CSS.escape(name)}']`);

function show(sender, answer, page, names, submitter, asked) {
  const late = saidAtLogIn(answer, page);
  if (late && isLook(sender)) return say(late, "error");
  const isElsewhere = answer.ok && new URL(answer.url).pathname !== location.pathname;
  if (isElsewhere) return location.assign(answer.url);
  const own = names.filter((name) => !always.includes(name));
  if (own.some((name) => partOf(page, name))) return replace(sender, answer, page, names, submitter, asked);
  if ([409, 419, 422].includes(answer.status)) return replaceMain(page);
  const words = [...page.querySelectorAll("main h1, main h1 ~ p")].slice(0, 2).map((part) => part.textContent.trim());
  say(words.join(" ") || (status()?.dataset.failed ?? ""), "error");
}

// `asked` has the fields as they were when the request went off: what was typed since then stays.
function replace(sender, answer, page, names, submitter, asked) {
  const before = focusBefore(submitter);
  const putCaretBack = caretNow();
  const putTypedBack = typedSince(asked);
  const stood = wordsOf(document);
  const ticked = [...document.querySelectorAll("[data-region] input[type=checkbox]:checked")].map(keyOf);
  withoutChange(() => {
    for (const name of names) partOf(document, name)?.replaceChildren(...(partOf(page, name)?.childNodes ?? []));
  });
  for (const box of document.querySelectorAll("[data-region] input[type=checkbox]")) box.checked ||= ticked.includes(keyOf(box));
  putTypedBack();
  const fresh = wordsOf(document).filter((words) => !stood.includes(words));
  if (fresh.length) say(fresh.join(" "), "quiet");
  document.title = page.title;
  if (answer.ok) history.replaceState(null, "", answer.url);
  const about = status()?.querySelector("[data-about]")?.dataset.about;
  document.dispatchEvent(new CustomEvent("swapped", { detail: { sender, regions: names, about } }));
  setFocus(before, about);
  putCaretBack();
}

function wordsOf(page) {
  return [...page.querySelectorAll("[data-region] [data-say]")].map((part) => part.textContent.trim());
}

function replaceMain(page) {
  document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
  document.title = page.title;
  const target = document.querySelector("main [autofocus]") ?? document.querySelector("h1");
  target?.setAttribute("tabindex", "-1");
  target?.focus();
}

const controls = "a[href], button, input, select, summary, textarea";

// Where the focus was: the ids around it, nearest first, with which control of each of them it was.
function focusBefore(submitter) {
  const start = document.activeElement === document.body ? submitter : document.activeElement;
  const found = [];
  for (let element = start; element && element.id !== "main"; element = element.parentElement) {
    if (element.id) found.push([element.id, [...element.querySelectorAll(controls)].indexOf(start)]);
  }
  return found;
}

// The error summary; else the same control; else what the act was about, when the focus was not in it; else the first
// control of what was around it; else the heading.
function setFocus(before, about) {
  const summary = document.querySelector("[data-region='above'] [autofocus]");
  if (summary) return summary.focus();
  const isElsewhere = document.getElementById(about) && !before.some(([id]) => id === about);
  for (const [id, at] of isElsewhere ? [[about, -1]] : before) {
    const element = document.getElementById(id);
    const inside = [...(element?.querySelectorAll(controls) ?? [])];
    for (const each of [inside[at], element, ...inside]) {
      each?.focus();
      if (each && document.activeElement === each) return;
    }
  }
  if (document.activeElement !== document.body) return;
  const heading = document.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
