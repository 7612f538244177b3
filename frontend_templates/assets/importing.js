import { say } from "./swap.js";

// Says below the paste box how many lines stand in it; without script the next page says so.
for (const told of document.querySelectorAll("[data-count]")) {
  const box = document.getElementById(told.dataset.count);
  const tell = () => {
    const lines = box.value.split("\n").filter((line) => line.trim()).length;
    told.textContent = lines ? told.dataset.words.replace("#", lines) : "";
  };
  box.addEventListener("input", tell);
  box.addEventListener("paste", () => setTimeout(() => say(told.textContent, "quiet")));
  tell();
}
