// <leverage-overview src="/timeline/overview?…">: all years in a strip, and over it a brush that shows which of them are in the
// picture. Its ends and its middle are sliders, for hand and keyboard. Links with data-move are the buttons beside it.
import { dateOf, dayOf, spoken, startOf } from "./days.js";
import { glide, settleLater, shifted, STEPS, viewOfKey, wheelZoom, zoomed } from "./gestures.js";

const figure = () => document.querySelector("leverage-figure[data-moves]");
let last = null;

class LeverageOverview extends HTMLElement {
  static observedAttributes = ["src"];
  #brush = null;
  #parts = {};
  #abort = null;
  #src = null;
  /** All days there are, [a, b); null until they are known. */
  window = null;

  connectedCallback() {
    this.#build();
    document.addEventListener("leverage-view", this);
    this.#look();
  }

  disconnectedCallback() {
    this.#abort?.abort();
    document.removeEventListener("leverage-view", this);
    this.#src = null;
  }

  attributeChangedCallback(name, before) {
    if (this.isConnected && before !== null) this.#look();
  }

  handleEvent(event) {
    last = event.detail;
    this.#place();
  }

  async #look() {
    const src = this.getAttribute("src");
    if (src === this.#src) return;
    this.#abort?.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#src = src;
    try {
      const answer = await fetch(src, { signal });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
      const svg = document.importNode(new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement, true);
      if (signal.aborted) return;
      svg.setAttribute("preserveAspectRatio", "none");
      this.querySelector(":scope > svg")?.remove();
      this.prepend(svg);
      this.window = [dayOf(svg.dataset.from), dayOf(svg.dataset.to) + 1];
      this.#years();
      this.#place();
    } catch (error) {
      // The picture can be moved without the strip; it is asked for again with the next change.
      if (!signal.aborted) this.#src = null;
      if (!signal.aborted) console.warn(`The overview could not be loaded: ${error.message}`);
    }
  }

  #build() {
    if (this.#brush) {
      this.append(this.#brush);
      return;
    }
    const make = (className, label, parent) => {
      const part = document.createElement("div");
      part.className = className;
      if (label) {
        part.setAttribute("role", "slider");
        part.setAttribute("aria-label", label);
        part.tabIndex = 0;
      }
      parent.append(part);
      return part;
    };
    this.#brush = make("brush", "", this);
    this.#parts = { before: make("brush-shade", "", this.#brush), after: make("brush-shade after", "", this.#brush), middle: make("brush-window", "Period shown", this.#brush) };
    this.#parts.years = make("brush-years", "", this.#brush);
    this.#parts.from = make("brush-end from", "First day shown", this.#brush);
    this.#parts.to = make("brush-end to", "Last day shown", this.#brush);
    this.#brush.addEventListener("pointerdown", event => this.#grab(event));
    this.#brush.addEventListener("keydown", event => this.#key(event));
    this.#brush.addEventListener("wheel", event => this.#wheel(event), { passive: false });
  }

  // A name for every fifth year or, where there is room, for each.
  #years() {
    const [a, b] = this.window;
    const [first, end] = [dateOf(a).getUTCFullYear(), dateOf(b - 1).getUTCFullYear()];
    const each = [1, 2, 5, 10, 20, 50].find(n => ((end - first + 1) / n) * 44 < this.clientWidth) ?? 100;
    const names = [];
    for (let year = Math.ceil(first / each) * each; year <= end; year += each) {
      const name = document.createElement("span");
      name.textContent = year;
      name.style.left = `${((startOf(year) - a) / (b - a)) * 100}%`;
      if (startOf(year) >= a) names.push(name);
    }
    this.#parts.years.replaceChildren(...names);
  }

  #place() {
    const view = last ?? figure()?.view;
    if (!this.window || !view || !this.#brush) return;
    const [a, b] = this.window;
    const share = day => Math.min(1, Math.max(0, (day - a) / (b - a))) * 100;
    const [from, to] = view.map(share);
    const { before, after, middle, from: low, to: high } = this.#parts;
    before.style.width = `${from}%`;
    after.style.width = `${100 - to}%`;
    middle.style.left = `${from}%`;
    middle.style.width = `${to - from}%`;
    low.style.left = `${from}%`;
    high.style.left = `${to}%`;
    const [first, end] = [Math.round(view[0]), Math.round(view[1]) - 1];
    const say = (part, now, text) => {
      part.setAttribute("aria-valuemin", Math.round(Math.min(a, first)));
      part.setAttribute("aria-valuemax", Math.round(Math.max(b - 1, end)));
      part.setAttribute("aria-valuenow", now);
      part.setAttribute("aria-valuetext", text);
    };
    say(low, first, spoken(first));
    say(high, end, spoken(end));
    say(middle, first, `${spoken(first)} to ${spoken(end)}`);
  }

  #grab(event) {
    const picture = figure();
    if (event.button !== 0 || !this.window || !picture?.view) return;
    event.preventDefault();
    const box = this.#brush.getBoundingClientRect();
    const [a, b] = this.window;
    const dayAt = x => a + ((x - box.left) / box.width) * (b - a);
    const part = event.target;
    part.focus({ preventScroll: true });
    part.setPointerCapture(event.pointerId);
    const start = picture.view;
    const began = dayAt(event.clientX);
    let drawn = null;
    const move = e => {
      const day = dayAt(e.clientX);
      if (drawn === null && Math.abs(e.clientX - event.clientX) < 4) return;
      if (part === this.#parts.from) drawn = [Math.min(day, start[1] - 5), start[1]];
      else if (part === this.#parts.to) drawn = [start[0], Math.max(day, start[0] + 5)];
      else if (part === this.#parts.middle) drawn = start.map(d => d + day - began);
      else drawn = [Math.min(began, day), Math.max(began, day)];
      picture.gliding = null;
      picture.moveTo(drawn);
    };
    const up = e => {
      part.removeEventListener("pointermove", move);
      part.removeEventListener("pointerup", up);
      part.removeEventListener("pointercancel", up);
      if (drawn) picture.settle();
      // A click outside the brush brings its middle there.
      else if (part !== this.#parts.middle && part !== this.#parts.from && part !== this.#parts.to) glide(picture, shifted(start, (dayAt(e.clientX) - (start[0] + start[1]) / 2) / (start[1] - start[0])));
    };
    part.addEventListener("pointermove", move);
    part.addEventListener("pointerup", up);
    part.addEventListener("pointercancel", up);
  }

  #key(event) {
    const picture = figure();
    if (!picture?.view || event.ctrlKey || event.metaKey || event.altKey) return;
    const [from, to] = picture.view;
    const { from: low, to: high } = this.#parts;
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 6, PageDown: -6 }[event.key];
    let view = null;
    if (event.target === low || event.target === high) {
      const days = Math.max(1, Math.round((to - from) / 20)) * (by ?? 0);
      const end = { Home: this.window?.[0], End: this.window?.[1] }[event.key];
      if (by === undefined && end === undefined) return;
      view = event.target === low ? [Math.min(end ?? from + days, to - 5), to] : [from, Math.max(end ?? to + days, from + 5)];
    } else view = viewOfKey(picture, event);
    if (!view) return;
    event.preventDefault();
    glide(picture, view);
  }

  #wheel(event) {
    const picture = figure();
    if (!picture?.view || !this.window) return;
    event.preventDefault();
    const box = this.#brush.getBoundingClientRect();
    const [a, b] = this.window;
    const [from, to] = picture.view;
    const day = a + ((event.clientX - box.left) / box.width) * (b - a);
    const share = Math.min(1, Math.max(0, (day - from) / (to - from)));
    picture.moveTo(Math.abs(event.deltaX) > Math.abs(event.deltaY) ? shifted(picture.view, event.deltaX / box.width) : zoomed(picture.view, wheelZoom(event), share));
    settleLater(picture);
  }
}
customElements.define("leverage-overview", LeverageOverview);

// The buttons are links that work without a script; with it, the picture glides.
document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-move]");
  const picture = figure();
  if (!button || !picture?.view || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  event.stopPropagation();
  glide(picture, STEPS[button.dataset.move](picture.view));
}, true);

// The keys, explained.
const keys = async () => (await import("./keys.js")).toggle();
document.addEventListener("click", event => {
  if (event.target.closest?.("[data-open-keys]")) keys();
});
document.addEventListener("keydown", event => {
  if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  if (!document.querySelector("[data-open-keys]")) return;
  event.preventDefault();
  keys();
});
