// What a form needs in the browser: it keeps what is typed until the server says that it is saved, so that a lost connection or a
// forgotten circuit loses nothing; keys; and texts that are too long for one message.

const LONG = 8000;
const PREFIX = "leverage:";
let dotnet = null;
let key = null;
let texts = {};
let timer = 0;

const mark = text => (text.length <= 2000 ? text : `${text.length}:${text.slice(0, 100)}:${text.slice(-100)}`);

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? "{}");
  } catch {
    return {};
  }
}

function write() {
  clearTimeout(timer);
  if (!key) return;
  try {
    if (Object.keys(texts).length > 0) localStorage.setItem(PREFIX + key, JSON.stringify(texts));
    else localStorage.removeItem(PREFIX + key);
  } catch { /* no room, or not allowed: the page itself still holds the text */ }
}

function fieldOf(target) {
  return target.closest?.("[data-edit-form],.hand-in") ? target.dataset?.field : null;
}

// Before Blazor hears of it: a text that is too long for a message is sent in pieces instead.
function typed(event) {
  const field = fieldOf(event.target);
  if (!field || !key) return;
  const text = event.target.value;
  if (event.type === "change" && event.target.tagName !== "SELECT") {
    if (text.length > LONG) event.stopImmediatePropagation();
    return;
  }
  texts[field] = text;
  clearTimeout(timer);
  timer = setTimeout(write, text.length > LONG ? 500 : 30);
  if (text.length > LONG && dotnet) {
    event.stopImmediatePropagation();
    const target = event.target;
    clearTimeout(target.leverageLater);
    target.leverageLater = setTimeout(() => {
      if (target.value === text) dotnet.invokeMethodAsync("TakeLongAsync", field, DotNet.createJSStreamReference(new Blob([text]))).catch(() => {});
    }, 300);
  }
}

// Events carry the text of their field: those of a field with a long text stay here.
function guard(event) {
  if (event.target.closest?.("[data-picker]") && event.target.value?.length > LONG) event.stopImmediatePropagation();
}

function press(selector, root = document) {
  const button = root.querySelector(selector);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

function keys(event) {
  const strip = event.target.closest?.("[data-strip]");
  if (strip) return moveInStrip(strip, event);
  if (!document.querySelector("[data-edit-form]")) return;
  const control = event.ctrlKey || event.metaKey;
  let done = false;
  if (control && event.key.toLowerCase() === "s") {
    press("[data-save]");
    done = true;
  } else if (control && event.key === "Enter") {
    done = press("[data-submit]");
  } else if (event.altKey && event.key === "Insert") {
    const list = event.target.closest?.(".rows-field") ?? document.querySelector(".rows-field");
    done = addRow(list);
  } else if (event.altKey && event.key === "Delete") {
    const row = event.target.closest?.("[data-row]");
    done = row ? press("[data-remove]", row) : false;
  } else if (event.altKey && event.key.toLowerCase() === "z") {
    done = press("[data-undo]");
  }
  if (done) event.preventDefault();
}

// A new row is for typing in: its first field gets the focus.
function addRow(list) {
  if (!list || !press(":scope > [data-add]", list)) return false;
  return true;
}

function added(event) {
  const button = event.target.closest?.("[data-add]");
  const list = button?.closest(".rows-field");
  if (!list) return;
  const before = list.querySelectorAll(":scope > [data-row]").length;
  const watch = new MutationObserver(() => {
    const rows = list.querySelectorAll(":scope > [data-row]");
    if (rows.length > before) {
      watch.disconnect();
      rows[rows.length - 1].querySelector("input,select,textarea")?.focus();
    }
  });
  watch.observe(list, { childList: true });
  setTimeout(() => watch.disconnect(), 3000);
}

function moveInStrip(strip, event) {
  const cells = [...strip.querySelectorAll("[data-element]")];
  const at = cells.indexOf(event.target.closest("[data-element]"));
  const columns = cells.filter(cell => cell.offsetTop === cells[at]?.offsetTop).length || cells.length;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: cells.length - 1 }[event.key];
  if (at < 0 || to === undefined || !cells[to]) return;
  event.preventDefault();
  cells[to].focus();
}

function follow(event) {
  const link = event.target.closest?.("[data-focus]");
  if (!link) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  focusOn(link.dataset.focus);
}

// The connection is back: what was typed meanwhile is typed again, for the server to hear.
function resend() {
  for (const [field, text] of Object.entries(texts)) {
    const input = document.querySelector(`[data-field="${CSS.escape(field)}"]`);
    if (input && input.value === text) input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
  }
}

const reconnect = new MutationObserver(changes => {
  for (const change of changes) {
    const was = change.oldValue ?? "";
    const now = change.target.className;
    if (was.includes("components-reconnect-show") && now.includes("components-reconnect-hide")) setTimeout(resend, 100);
  }
});

export function attach(reference) {
  dotnet = reference;
  window.addEventListener("input", typed, true);
  window.addEventListener("change", typed, true);
  window.addEventListener("keydown", keys);
  for (const type of ["keydown", "focus", "blur"]) window.addEventListener(type, guard, true);
  window.addEventListener("click", follow, true);
  window.addEventListener("click", added, true);
  const notice = document.getElementById("components-reconnect-modal");
  if (notice) reconnect.observe(notice, { attributes: true, attributeFilter: ["class"], attributeOldValue: true });
}

export function detach() {
  write();
  dotnet = null;
  key = null;
  window.removeEventListener("input", typed, true);
  window.removeEventListener("change", typed, true);
  window.removeEventListener("keydown", keys);
  for (const type of ["keydown", "focus", "blur"]) window.removeEventListener(type, guard, true);
  window.removeEventListener("click", follow, true);
  window.removeEventListener("click", added, true);
  reconnect.disconnect();
}

export function pending(name) {
  return read(name);
}

export function watch(name) {
  key = name;
  texts = read(name);
}

export function rename(before, name, address) {
  if (key === before) {
    key = name;
    write();
    try {
      localStorage.removeItem(PREFIX + before);
    } catch { /* nothing was kept then */ }
  }
  // The form stays where it is; only its address is that of the draft now, so that it can be loaded again.
  if (location.pathname !== address) history.replaceState(history.state, "", address);
}

export function confirmSaved(name, saved) {
  if (key !== name) return;
  for (const [field, text] of Object.entries(saved)) {
    if (field in texts && mark(texts[field]) === text) delete texts[field];
  }
  write();
}

export function forget(name) {
  if (key !== name) return;
  texts = {};
  write();
}

export function focusOn(id) {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    if (!target) return;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center", behavior: "instant" });
  });
}
