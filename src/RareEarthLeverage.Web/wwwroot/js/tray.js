// The briefing being put together. It lives in this browser until it is saved under an address. Only functions: this file is
// read under two addresses, by its own and by that with its hash.
export const KEY = "briefing";
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

/** Shows how many figures there are, wherever the page has a place for it. */
export function count(tray = load()) {
  for (const place of document.querySelectorAll("[data-tray-count]")) place.textContent = tray.items.length || "";
}
