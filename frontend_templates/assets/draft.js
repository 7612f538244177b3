// Keeps what is typed in a form as a draft on the server, 800 ms after the last change. The button with data-draft in
// the form says where (its formaction); without this file it is pressed by hand. Asking for advice saves nothing, so a draft
// is kept all the same. What is kept already is not sent again: a field that is left says "change" after its "input".
// A form with data-unkept has something in it that was not yet looked at for keeping, or that is on its way.
import { saidAtLogIn, say } from "./swap.js";

const WAIT = 800;
const SLOW = 1_000;
const AGAIN = 10_000;
const PATIENCE = 30_000;
const SENT = "the form itself was sent";
const busy = () => document.querySelector("[data-region='status']")?.dataset.busy ?? "";

for (const button of document.querySelectorAll("[data-draft]")) watch(button.form, button);

function watch(form, button) {
  let timer = 0;
  let sending = null;
  let kept = "";
  button.hidden = true;

  const later = (time) => {
    clearTimeout(timer);
    timer = setTimeout(keep, time);
    form.dataset.unkept = "";
  };

  const settle = () => {
    if (!timer && !sending) delete form.dataset.unkept;
  };

  const stop = () => {
    clearTimeout(timer);
    timer = 0;
    sending?.abort(SENT);
    kept = "";
    settle();
  };

  // One at a time: of two that are on their way the older might be kept last.
  async function keep() {
    if (sending) return later(WAIT);
    timer = 0;
    const body = new URLSearchParams(new FormData(form));
    if (body.toString() === kept) return settle();
    kept = "";
    const own = (sending = new AbortController());
    const slow = setTimeout(() => say(busy()), SLOW);
    const tooLong = setTimeout(() => own.abort(), PATIENCE);
    try {
      say(...(await send(body, own.signal)));
      kept = body.toString();
    } catch {
      if (own.signal.reason === SENT) return;
      say(button.dataset.failed, "error");
      later(AGAIN);
    } finally {
      clearTimeout(slow);
      clearTimeout(tooLong);
      sending = null;
      settle();
    }
  }

  const post = (body, options) =>
    fetch(button.formAction, { method: "POST", body, headers: { accept: "application/json" }, ...options });

  // Gives what is to be said of it.
  async function send(body, signal) {
    const answer = await post(body, { signal });
    if (answer.ok && answer.headers.get("content-type")?.includes("json")) return [(await answer.json()).said];
    const late = saidAtLogIn(answer, new DOMParser().parseFromString(await answer.text(), "text/html"));
    if (!late) throw new Error("not kept");
    return [late, "error"];
  }

  form.addEventListener("input", () => later(WAIT));
  form.addEventListener("change", () => later(WAIT));
  document.addEventListener("submit", (event) => {
    const isSent = event.target === form && !event.submitter?.matches("[data-look-button]");
    if (isSent || event.target.matches("[data-discard]")) stop();
  });

  // Who leaves right after typing leaves before the draft was sent: the browser sends it when the page is gone.
  addEventListener("pagehide", () => {
    const isLate = timer || sending;
    stop();
    if (isLate) post(new URLSearchParams(new FormData(form)), { keepalive: true }).catch(() => {});
  });
}
