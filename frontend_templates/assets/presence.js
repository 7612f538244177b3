// Says every half minute that this page is open still, and shows who else has it open. A page that nobody looks at says
// nothing. Without this file the line is what it was when the page was loaded.

const every = 30_000;
const place = () => document.querySelector("[data-presence]");

async function ask() {
  const line = place();
  const token = document.querySelector("input[name='_csrf']")?.value;
  if (!line || !token || document.visibilityState !== "visible") return;
  const { presence, kind, subject } = line.dataset;
  const body = new URLSearchParams({ _csrf: token, kind, subject });
  try {
    const answer = await fetch(presence, { method: "POST", body, redirect: "error" });
    if (answer.ok) show(line, await answer.text());
  } catch {
    // The network is away, or the visitor was logged out: the next load says so.
  }
}

function show(line, html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[data-presence]");
  if (fresh && fresh.textContent.trim() !== line.textContent.trim()) line.replaceChildren(...fresh.childNodes);
}

setInterval(ask, every);
document.addEventListener("visibilitychange", ask);
