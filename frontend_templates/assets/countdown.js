// Keeps the time that is left to a legal moment right, each minute, by the clock of the server.
const strip = document.querySelector("[data-countdown]");
const MINUTE = 60_000;
const DAY = 1440;
const SAID_AT = [DAY, 120, 15];

function whole(forms, count) {
  return (count === 1 ? forms[0] : forms[1]).replace("#", count);
}

// Days are nights to sleep by the clock of the place, as the server counts them.
function nights(from, to, zone) {
  const day = (moment) => Date.parse(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment));
  return Math.round((day(to) - day(from)) / (DAY * MINUTE));
}

function distance(words, closes, now, zone) {
  const minutes = Math.floor((closes - now) / MINUTE);
  const one = (time) => words.one.replace("#", time);
  if (closes <= now) return words.over;
  if (minutes >= 14 * DAY) return "";
  if (minutes >= 2 * DAY) return one(whole(words.day, nights(now, closes, zone)));
  if (minutes < 1) return words.soon;
  if (minutes <= 120) return one(whole(words.minute, minutes));
  const days = whole(words.day, Math.floor(minutes / DAY));
  const hours = whole(words.hour, Math.floor((minutes % DAY) / 60));
  if (minutes < DAY) return one(hours);
  return minutes % DAY < 60 ? one(days) : words.two.replace("#", days).replace("#", hours);
}

function run() {
  const words = JSON.parse(strip.dataset.words);
  const closes = Date.parse(strip.dataset.countdown);
  const shift = Date.parse(strip.dataset.server) - Date.now();
  const place = strip.querySelector("[data-left]");
  let before = Infinity;
  const tick = () => {
    const now = Date.now() + shift;
    const minutes = Math.floor((closes - now) / MINUTE);
    const said = distance(words, closes, now, strip.dataset.zone);
    const strong = document.createElement("strong");
    const isNear = minutes < 120 && closes > now;
    strong.textContent = isNear ? `${words.near}: ${said}` : said;
    if (place.textContent.trim() !== strong.textContent) place.replaceChildren(...(said ? [strong] : []));
    strip.classList.toggle("deadline-strip--near", isNear);
    const crossed = SAID_AT.find((limit) => before > limit && minutes <= limit);
    if (crossed !== undefined && Number.isFinite(before) && closes > now) say(said);
    before = minutes;
  };
  tick();
  setInterval(tick, MINUTE);
}

// Once, through the one live region of the page.
function say(distance) {
  const line = document.createElement("p");
  line.className = "visually-hidden";
  line.textContent = `${distance}, ${strip.querySelector("time").textContent}`;
  document.querySelector("[role='status']")?.append(line);
}

if (strip) run();
