// Scripts that not every visit needs: they come when the page holds what they serve, or when a hand first goes to it. Pages
// follow one another without a new document, so that this goes on looking.
const present = new Map([
  ["leverage-overview", () => import("./overview.js")],
  ["[data-take-briefing]", () => import("./briefing.js")],
  // Not before the interactive connection has put its own element there: the focus would be lost in the change.
  ["[data-interactive] leverage-tray", () => import("./briefing.js")],
  ["form[data-days]", () => import("./day-slider.js")],
]);
const touched = new Map([
  ["leverage-search", () => import("./search.js")],
  [".export-menu", () => import("./export.js")],
]);

function bring(needs, selector) {
  const load = needs.get(selector);
  needs.delete(selector);
  load().catch(() => needs.set(selector, load)); // The connection failed: the next time is another try.
}

function look() {
  for (const selector of present.keys()) if (document.querySelector(selector)) bring(present, selector);
}
// Inside pictures much changes while they move, and nothing that needs a script.
const inPage = record => record.addedNodes.length > 0 && !(record.target instanceof SVGElement);
const watch = new MutationObserver(records => {
  if (records.some(inPage)) look();
  if (present.size === 0) watch.disconnect();
});
watch.observe(document.body, { childList: true, subtree: true });
look();
// Without the connection the briefing can be put together all the same.
if (document.querySelector("leverage-tray")) setTimeout(() => import("./briefing.js"), 4000);

for (const kind of ["pointerover", "focusin"]) {
  document.addEventListener(kind, event => {
    for (const selector of touched.keys()) if (event.target.closest?.(selector)) bring(touched, selector);
  });
}
// A box that already has the focus.
for (const selector of touched.keys()) if (document.activeElement?.closest(selector)) bring(touched, selector);

// The briefing: counted where one has been begun, and begun with the first figure that is added. Later clicks are add.js's own.
function begun() {
  try {
    return localStorage.getItem("briefing") !== null;
  } catch {
    return false; // The browser does not let the page keep anything.
  }
}
let adding = begun() ? import("./add.js") : null;
document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-add-briefing]");
  if (!button || adding) return;
  adding = import("./add.js");
  adding.then(script => script.add(button), () => (adding = null));
});
