// Five minutes before the session ends the page says so, with a button that prolongs it without leaving the page.
const warning = document.querySelector("[data-session]");
const MINUTES = 60_000;
const BEFORE = 5 * MINUTES;

function watch() {
  const form = warning.querySelector("form");
  const shift = Date.parse(warning.dataset.server) - Date.now();
  let ends = Date.parse(warning.dataset.session);

  const look = () => {
    const left = ends - (Date.now() + shift);
    if (left > BEFORE) return void (warning.hidden = true);
    if (warning.hidden) {
      warning.hidden = false;
      say(warning.querySelector("[data-session-words]").textContent);
    }
    if (left > 0) return;
    form.hidden = true;
    warning.querySelector("[data-session-over]").hidden = false;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(form));
    fields.set("next", "/privacy");
    const answer = await fetch(form.action, { method: "POST", body: fields }).catch(() => null);
    const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page && page.querySelector("[data-session]");
    if (!fresh) return form.submit();
    ends = Date.parse(fresh.dataset.session);
    const words = "[data-session-words]";
    warning.querySelector(words).textContent = fresh.querySelector(words).textContent;
    say(page.querySelector("[role='status'] p")?.textContent ?? "");
    look();
    document.getElementById("main").focus();
  });

  look();
  setInterval(look, 10_000);
  document.addEventListener("visibilitychange", look);
}

function say(words) {
  const line = document.createElement("p");
  line.className = "visually-hidden";
  line.textContent = words;
  document.querySelector("[role='status']")?.append(line);
}

if (warning) watch();
