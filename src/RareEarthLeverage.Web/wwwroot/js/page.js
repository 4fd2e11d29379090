// Small manners of the pages. Everything is listened for on the document, because the interactive connection replaces the
// prerendered elements.
import { go } from "./go.js";

// --- The picture first ------------------------------------------------------------------------------------------------
// What only serves it comes when the first frame has been shown. The script of the interactive connection takes the processor for
// longer than the picture does, and fetching it takes some too.
requestAnimationFrame(() => setTimeout(() => {
  import("./rows.js");
  import("./needs.js");
  const { afterPaint } = document.body.dataset;
  if (!afterPaint) return;
  const script = document.createElement("script");
  script.src = afterPaint;
  document.body.append(script);
}));

// --- What a hand did before the interactive page took over ------------------------------------------------------------
// The connection puts elements of its own in place of those that came with the page. What had been typed, opened and focused by
// then stays: elements are the same by their number among their kind.
const FIELDS = "input, textarea, select, summary, button";
let focused = null;
const onFocus = event => (focused = event.target);
document.addEventListener("focusin", onFocus);
const takeover = new MutationObserver(records => {
  const gone = records.flatMap(record => [...record.removedNodes]).filter(node => node instanceof Element);
  if (!document.querySelector("[data-interactive]") || gone.length === 0) return;
  takeover.disconnect();
  document.removeEventListener("focusin", onFocus);
  const pairs = kind => {
    const [before, after] = [gone.flatMap(node => [...node.querySelectorAll(kind)]), [...document.body.querySelectorAll(kind)]];
    return before.length === after.length ? before.map((element, i) => [element, after[i]]) : [];
  };
  for (const [before, after] of pairs("details")) after.open = before.open;
  for (const [before, after] of pairs(FIELDS)) {
    if (before.matches("input[type=search], input[type=text], input[type=range], textarea") && before.value !== before.defaultValue) {
      after.value = before.value;
      for (const kind of ["input", "change"]) after.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    if (before !== focused) continue;
    after.focus({ preventScroll: true });
    if (before.selectionStart != null) after.setSelectionRange(before.selectionStart, before.selectionEnd);
  }
});
takeover.observe(document.body, { childList: true });

// --- No jump to the top when only the query changes -------------------------------------------------------------------
// blazor.web.js 9 calls window.scrollTo(0, 0) after every navigation it makes; the .NET 10 script no longer does when the
// path stays the same. This may go with the change to that script.
const scrollTo = window.scrollTo.bind(window);
let samePath = false;
for (const name of ["pushState", "replaceState"]) {
  const change = history[name].bind(history);
  history[name] = (state, unused, url) => {
    samePath = new URL(url ?? location.href, location.href).pathname === location.pathname;
    change(state, unused, url);
  };
}
window.scrollTo = (...to) => {
  if (samePath && to.length === 2 && to[0] === 0 && to[1] === 0) {
    samePath = false;
    return;
  }
  scrollTo(...to);
};

// --- Filters: each change is sent at once -----------------------------------------------------------------------------
function addressOf(form) {
  const query = new URLSearchParams();
  const lists = new Map();
  for (const [name, value] of new FormData(form)) {
    if (value === "") continue;
    if (form.querySelector(`input[type=checkbox][name="${name}"]`)) lists.set(name, [...(lists.get(name) ?? []), value]);
    else query.set(name, value);
  }
  for (const [name, values] of lists) {
    // Boxes as they stand at first are no filter.
    const list = values.join(",");
    if (form.querySelector(`input[name="${name}"]`).closest("fieldset").dataset.default !== list) query.set(name, list);
  }
  if (query.has("from") || query.has("to")) query.delete("preset");
  const text = query.toString().replaceAll("%2C", ",");
  return new URL(form.action).pathname + (text ? `?${text}` : "");
}

let typing;
function send(form) {
  clearTimeout(typing);
  if (form.checkValidity()) go(addressOf(form));
}
document.addEventListener("submit", event => {
  const form = event.target.closest("form[data-live]");
  if (!form) return;
  event.preventDefault();
  send(form);
});
document.addEventListener("change", event => {
  const form = event.target.closest("form[data-live]");
  if (form) send(form);
});
document.addEventListener("input", event => {
  const form = event.target.closest("form[data-live]");
  if (!form || event.target.type !== "search") return;
  clearTimeout(typing);
  typing = setTimeout(() => send(form), 500);
});

// --- Buttons ----------------------------------------------------------------------------------------------------------
function toggleTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  // For a year; the server writes it into the document, so that the next page does not flash in the other theme.
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
}
async function copyLink(button) {
  const said = button.parentElement.querySelector("[data-copied]");
  let text = "Copied";
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    text = "Copying is not allowed here: take the address from the address bar";
  }
  if (said) {
    said.textContent = text;
    setTimeout(() => (said.textContent = ""), 4000);
  }
}
document.addEventListener("click", event => {
  const target = event.target.closest?.("[data-theme-toggle],[data-copy-link],[data-print],[data-reload],[data-reset]");
  if (!target) return;
  const data = target.dataset;
  if ("themeToggle" in data) toggleTheme();
  else if ("copyLink" in data) copyLink(target);
  else if ("print" in data) print();
  else if ("reload" in data) {
    event.preventDefault();
    location.reload();
  } else if ("reset" in data) {
    // What was typed but not sent is not known to the server, so that it cannot take it back.
    target.closest("form")?.querySelectorAll("input[type=search],input[type=text]").forEach(input => (input.value = ""));
  }
});

// --- The search box and the folded menu ------------------------------------------------------------------------------
// "/" leads to the search box from anywhere.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const input = document.querySelector("leverage-search input");
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
// The folded menu closes with a choice, with Escape and with a click elsewhere.
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target) || event.target.closest("a")) menu.open = false;
  }
});
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.querySelector("details[data-menu][open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// --- The details panel ------------------------------------------------------------------------------------------------
// Brings the details into view when they are not, and gives them the focus when they were asked for by keyboard.
let byKeyboard = false;
addEventListener("keydown", () => (byKeyboard = true), true);
addEventListener("pointerdown", () => (byKeyboard = false), true);
let settled = false;
addEventListener("load", () => setTimeout(() => (settled = true), 1000));

class LeverageDetails extends HTMLElement {
  static observedAttributes = ["data-event"];
  connectedCallback() {
    this.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      const mark = document.querySelector(`leverage-figure [data-event="${CSS.escape(this.dataset.event)}"]`);
      if (mark) {
        event.preventDefault();
        mark.focus();
      }
    });
    this.#shown();
  }
  attributeChangedCallback(name, before) {
    if (before !== null && this.isConnected) {
      this.scrollTop = 0;
      this.#shown();
    }
  }
  #shown() {
    // Not for the panel that a page opens with.
    if (!settled) return;
    requestAnimationFrame(() => {
      const title = this.querySelector("#details-title");
      if (!title) return;
      if (byKeyboard) title.focus({ preventScroll: true });
      const box = title.getBoundingClientRect();
      if (box.top < 0 || box.bottom > innerHeight) {
        title.scrollIntoView({ block: "start", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      }
    });
  }
}
customElements.define("leverage-details", LeverageDetails);
