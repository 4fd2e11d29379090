// The briefing being put together. It lives in this browser until it is saved under an address.
import { say } from "./toast.js";

const KEY = "briefing";
export const MOST_ITEMS = 40;

export function empty() {
  return { title: "", date: "", author: "", introduction: "", theme: "light", revision: null, asOf: null, items: [] };
}

export function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    return kept && Array.isArray(kept.items) ? { ...empty(), ...kept } : empty();
  } catch {
    return empty();
  }
}

/** Keeps the tray; false when the browser does not allow it. */
export function save(tray) {
  try {
    localStorage.setItem(KEY, JSON.stringify(tray));
    count(tray);
    return true;
  } catch {
    return false;
  }
}

function count(tray = load()) {
  for (const place of document.querySelectorAll("[data-tray-count]")) place.textContent = tray.items.length || "";
}

function add(button) {
  const { chart, query, title, subtitle, page, revision, today } = button.dataset;
  const said = button.closest("[data-take]")?.querySelector("[data-copied]") ?? button.nextElementSibling;
  const tray = load();
  if (tray.items.length >= MOST_ITEMS) {
    say(said, `A briefing holds at most ${MOST_ITEMS} figures`);
    return;
  }
  if (tray.items.some(item => item.chart === chart && item.query === query)) {
    say(said, "It is in your briefing already");
    return;
  }
  // The first figure says at which data the briefing stands.
  tray.revision ??= Number(revision);
  tray.asOf ??= today;
  tray.items.push({ chart, query, title, subtitle, page, note: "" });
  say(said, save(tray) ? `Added: ${tray.items.length} in your briefing` : "This browser does not let the page keep anything");
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-add-briefing]");
  if (button) add(button);
});
// Other tabs, and elements that the interactive connection puts in anew.
addEventListener("storage", event => event.key === KEY && count());
new MutationObserver(() => {
  for (const place of document.querySelectorAll("[data-tray-count]:empty")) {
    const number = load().items.length;
    if (number) place.textContent = number;
  }
}).observe(document.body, { childList: true, subtree: true });
count();
