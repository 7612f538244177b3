// Keeps what is typed in a form as a draft on the server, 800 ms after the last change. The button with data-draft in
// the form says where (its formaction); without this file it is pressed by hand. Asking for advice saves nothing, so a draft
// is kept all the same.
import { saidAtLogIn, say } from "./swap.js";

const WAIT = 800;
const SLOW = 1_000;
const AGAIN = 10_000;
const busy = () => document.querySelector("[data-region='status']")?.dataset.busy ?? "";

for (const button of document.querySelectorAll("[data-draft]")) watch(button.form, button);

function watch(form, button) {
  let timer = 0;
  let sending = null;
  button.hidden = true;

  const later = (time) => {
    clearTimeout(timer);
    timer = setTimeout(keep, time);
  };

  async function keep() {
    sending?.abort();
    const own = (sending = new AbortController());
    const slow = setTimeout(() => say(busy()), SLOW);
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(button.formAction, {
        method: "POST",
        body,
        signal: own.signal,
        headers: { accept: "application/json" },
      });
      const isKept = answer.ok && answer.headers.get("content-type")?.includes("json");
      if (isKept) return say((await answer.json()).said);
      const late = saidAtLogIn(answer, new DOMParser().parseFromString(await answer.text(), "text/html"));
      if (!late) throw new Error("not kept");
      say(late, "error");
    } catch {
      if (own.signal.aborted) return;
      say(button.dataset.failed, "error");
      later(AGAIN);
    } finally {
      clearTimeout(slow);
    }
  }

  form.addEventListener("input", () => later(WAIT));
  form.addEventListener("change", () => later(WAIT));
  form.addEventListener("submit", (event) => {
    if (event.submitter?.matches("[data-look-button]")) return;
    clearTimeout(timer);
    sending?.abort();
  });
}
