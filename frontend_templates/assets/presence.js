// Says every half minute that this page is open still, and shows who else has it open and what they saved since. A page
// that nobody looks at says nothing. Without this file the page is what it was when it was loaded.

import { say } from "./swap.js";

const every = 30_000;
const place = () => document.querySelector("[data-presence]");

async function ask() {
  const line = place();
  const token = document.querySelector("input[name='_csrf']")?.value;
  if (!line || !token || document.visibilityState !== "visible") return;
  const { presence, kind, subject, since } = line.dataset;
  const body = new URLSearchParams({ _csrf: token, kind, subject, since: since ?? "" });
  try {
    const answer = await fetch(presence, { method: "POST", body, redirect: "error" });
    if (answer.ok) show(line, await answer.text());
  } catch {
    // The network is away, or the visitor was logged out: the next load says so.
  }
}

function show(line, html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const [name, old] of [["[data-presence]", line], ["[data-news]", document.querySelector("[data-news]")]]) {
    const fresh = page.querySelector(name);
    for (const link of fresh?.querySelectorAll("[data-again]") ?? []) link.href = location.pathname + location.search;
    if (!fresh || !old || fresh.textContent.trim() === old.textContent.trim()) continue;
    if (name === "[data-news]") say(fresh.textContent.trim(), "quiet");
    old.replaceChildren(...fresh.childNodes);
  }
}

setInterval(ask, every);
document.addEventListener("visibilitychange", ask);
