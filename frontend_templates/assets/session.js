// Five minutes before the session ends the page says so, with a button that prolongs it without leaving the page. Before
// it says anything it asks the server, because what another tab or a kept draft asks prolongs the session too.
import { say } from "./swap.js";

const warning = document.querySelector("[data-session]");
const MINUTES = 60_000;
const BEFORE = 5 * MINUTES;
const EVERY = 10_000;

// By the clock of this computer, which may differ from the server's.
const endOf = (part) => Date.now() + Date.parse(part.dataset.session) - Date.parse(part.dataset.server);

function watch() {
  const form = warning.querySelector("form");
  const words = warning.querySelector("[data-session-words]");
  const over = warning.querySelector("[data-session-over]");
  let ends = endOf(warning);
  let before = null;

  // Without an answer the page goes by its own clock.
  async function ask() {
    const answer = await fetch(warning.dataset.ends, { headers: { accept: "application/json" } }).catch(() => null);
    if (!answer?.ok) return;
    const { left, said } = await answer.json();
    ends = Date.now() + left * 1000;
    if (said) words.textContent = said;
  }

  async function look() {
    if (form.hidden) return;
    if (ends - Date.now() <= BEFORE) await ask();
    const left = ends - Date.now();
    if (left > BEFORE) return void (warning.hidden = true);
    if (left <= 0) return end();
    if (!warning.hidden) return;
    warning.hidden = false;
    say(words.textContent, "quiet");
  }

  // What was typed waits in the draft, which is open again after logging in.
  function end() {
    warning.hidden = false;
    form.hidden = true;
    over.hidden = false;
    const here = new URL(location.href);
    if (document.querySelector("[data-draft]")) here.searchParams.set("draft", "open");
    over.querySelector("a").search = new URLSearchParams({ next: here.pathname + here.search });
    say(over.textContent.trim(), "quiet");
  }

  // The focus goes back to where it was before the button.
  form.addEventListener("focusin", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) before = event.relatedTarget;
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("next", "/privacy");
    const answer = await fetch(form.action, { method: "POST", body: fields }).catch(() => null);
    if (!answer) return say(warning.dataset.failed, "error");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-session]");
    if (!fresh) return end();
    ends = endOf(fresh);
    look();
    say(page.querySelector("[role='status'] p")?.textContent ?? "", "quiet");
    (before ?? document.getElementById("main")).focus();
  });

  look();
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
}

if (warning) watch();
