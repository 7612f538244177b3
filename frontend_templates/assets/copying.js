// A button that copies the value of a field; without this file the field can be selected and copied by hand.
import { say } from "./swap.js";

for (const button of document.querySelectorAll("button[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    const done = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
    const isCopied = done || document.execCommand("copy");
    button.focus();
    if (isCopied) say(button.dataset.copied);
  });
}
