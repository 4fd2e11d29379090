// "Add to briefing", wherever it stands, and the count in the masthead. needs.js brings it where a briefing has been begun, and
// with the first figure that is added.
import { count, KEY, load, MOST_ITEMS, save } from "./tray.js";
import { say } from "./toast.js";

export function add(button) {
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
new MutationObserver(records => {
  if (records.every(r => r.target instanceof SVGElement)) return;
  for (const place of document.querySelectorAll("[data-tray-count]:empty")) {
    const number = load().items.length;
    if (number) place.textContent = number;
  }
}).observe(document.body, { childList: true, subtree: true });
count();
