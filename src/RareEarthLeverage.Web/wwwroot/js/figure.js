// <leverage-figure src="/figures/….svg?…">: shows a picture that the server drew. Prerendered pages carry the picture inside
// the element. The interactive connection renders the element empty; the picture it had is then put back, or asked for over
// HTTP, so that pictures are compressed and cached and never cross the connection. With data-moves the picture can be moved
// along its axis of time: in the browser alone while a hand is on it, then drawn anew by the server.
import { go, follow } from "./go.js";
import { isoOf, spoken, withWindow } from "./days.js";
import { attach, glide, viewOfKey } from "./gestures.js";
import { focusAgain, focusedMark, markOf, nextMark, rove, stopAt } from "./marks.js";
import { Moving, windowOf } from "./moving.js";

const STEP_PX = 16;
const TOLERANCE = 0.08;
const KEPT = 6;
/** Gestures that follow one another this closely are one entry of the history. */
const ONE_ENTRY_MS = 2000;
const LEAST_DAYS = 5;
/** Pictures of elements that went away, by source; the newest last. */
const kept = new Map();

/** The list of badges: it comes with the first that is opened. */
let badges = null;
const closeBadge = figure => badges?.closeBadge(figure);
async function openBadge(figure, mark, select) {
  badges ??= await import("./badge.js");
  if (mark.isConnected) badges.openBadge(figure, mark, select);
}

function keep(src, svg) {
  kept.delete(src);
  kept.set(src, svg);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
}

class LeverageFigure extends HTMLElement {
  static observedAttributes = ["src", "data-selected", "data-revision"];
  #svg = null;
  #src = null;
  #asked = null;
  #abort = null;
  #frame = 0;
  #moving = null;
  #view = null;
  #hand = false;
  #drawing = 0;
  #settledAt = -Infinity;
  #after = null;
  #detach = null;
  #observer = new ResizeObserver(() => this.#schedule());

  /** The source together with the data revision: other data, another picture. */
  get #wanted() { return `${this.getAttribute("src")} ${this.dataset.revision ?? ""}`; }

  connectedCallback() {
    const svg = this.querySelector(":scope > svg");
    const wanted = this.#wanted;
    if (svg) this.#show(svg, wanted);
    else if (kept.has(wanted)) this.#show(kept.get(wanted), wanted);
    this.addEventListener("click", this);
    this.addEventListener("keydown", this);
    if ("moves" in this.dataset) this.#detach = attach(this);
    this.#observer.observe(this);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#abort?.abort();
    cancelAnimationFrame(this.#frame);
    cancelAnimationFrame(this.#drawing);
    this.#detach?.();
    this.removeEventListener("click", this);
    this.removeEventListener("keydown", this);
    if (this.#svg && !this.#moving) keep(this.#src, this.#svg);
    this.#svg = this.#moving = this.#asked = null;
    this.#hand = false;
  }

  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === "data-selected") this.#markSelected();
    else this.#schedule();
  }

  handleEvent(event) {
    if (event.type === "click") this.#click(event);
    else this.#key(event);
  }

  // One look per frame, after the page has been laid out: source, width and panel often change together.
  #schedule() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  #look() {
    const src = this.getAttribute("src");
    const width = this.clientWidth;
    if (!src || width < 100 || this.#hand) return;
    const wanted = this.#wanted;
    if (this.#svg && this.#src === wanted && !this.#moving) {
      const drawn = this.#svg.viewBox.baseVal?.width || this.#svg.getBoundingClientRect().width;
      if (Math.abs(drawn - width) / width <= TOLERANCE) {
        this.#abort?.abort();
        this.#asked = null;
        this.#busy(false);
        this.#afterwards();
        return;
      }
    }
    const asked = Math.min(4000, Math.max(208, Math.round(width / STEP_PX) * STEP_PX));
    const address = `${src}${src.includes("?") ? "&" : "?"}width=${asked}`;
    if (this.#asked !== `${wanted} ${asked}`) this.#fetch(wanted, address, `${wanted} ${asked}`);
  }

  async #fetch(src, address, asked) {
    this.#abort?.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#asked = asked;
    this.#busy(true);
    try {
      const answer = await fetch(address, { signal, headers: { Accept: "image/svg+xml" } });
      if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
      const parsed = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
      if (parsed.localName !== "svg") throw new Error("The answer is not a picture");
      if (signal.aborted) return;
      this.#show(document.importNode(parsed, true), src);
      this.#busy(false);
      this.#schedule();
    } catch (error) {
      if (!signal.aborted) this.#fail(src, address, asked, error);
    }
    if (!signal.aborted) this.#afterwards();
  }

  #show(svg, src) {
    const focused = focusedMark(this.#svg);
    const moved = this.#moving !== null;
    closeBadge(this);
    this.#moving = this.#view = null;
    this.#src = src;
    if (this.#svg?.parentNode === this) this.#svg.replaceWith(svg);
    else if (svg.parentNode !== this) this.prepend(svg);
    this.#svg = svg;
    rove(svg);
    this.#markSelected();
    if (focused) focusAgain(svg, focused);
    if ("moves" in this.dataset) {
      if (moved) this.#say();
      this.#tell();
    }
  }

  #busy(on) {
    if (on) this.setAttribute("aria-busy", "true");
    else this.removeAttribute("aria-busy");
    if (on) this.querySelector(":scope > .figure-failed")?.remove();
  }

  #fail(src, address, asked, error) {
    this.#busy(false);
    const box = document.createElement("div");
    box.className = "figure-failed";
    box.setAttribute("role", "alert");
    box.append(`The picture could not be loaded (${error.message}). `);
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = "Try again";
    retry.addEventListener("click", () => this.#fetch(src, address, asked));
    box.append(retry);
    this.querySelector(":scope > .figure-failed")?.remove();
    this.append(box);
  }

  // --- Moving along the axis of time ---

  /** The days in view, [a, b); while a hand is on the picture they need not be whole. */
  get view() {
    return this.#view ?? windowOf(this.#svg);
  }

  /** Where the axis of time stands on the screen. */
  get frame() {
    const { left, right, top, bottom } = this.#svg.dataset;
    const box = this.#svg.getBoundingClientRect();
    const ratio = box.width / this.#svg.viewBox.baseVal.width;
    return { left: box.left + left * ratio, width: (right - left) * ratio, top: box.top + top * ratio, bottom: box.top + bottom * ratio };
  }

  /** The nearest window that stays within all years, and is neither too narrow nor wider than they are. */
  within([a, b]) {
    const [now, all] = [this.view, document.querySelector("leverage-overview")?.window];
    const [least, most] = all ? [Math.min(all[0], now[0]), Math.max(all[1], now[1])] : now;
    const days = Math.min(Math.max(b - a, Math.min(LEAST_DAYS, now[1] - now[0])), most - least);
    const from = Math.min(Math.max((a + b - days) / 2, least), most - days);
    return [from, from + days];
  }

  /** Shows a window with the marks that are there. Nothing is asked of the server. */
  moveTo(view) {
    if (!this.#svg?.dataset.from) return;
    if (!this.#hand) {
      this.#hand = true;
      this.#after = null;
      this.#abort?.abort();
      this.#asked = null;
      this.#busy(false);
      closeBadge(this);
    }
    this.#view = this.within(view);
    this.#moving ??= new Moving(this.#svg);
    this.#drawing ||= requestAnimationFrame(() => {
      this.#drawing = 0;
      if (!this.#moving || !this.#view) return;
      this.#moving.show(this.#view);
      this.#tell();
    });
  }

  /** Takes the hand away: the server draws the window to whole days, and address and table follow. */
  settle() {
    if (!this.#hand) return;
    this.#hand = false;
    const a = Math.round(this.#view[0]);
    const view = (this.#view = [a, Math.max(a + 1, Math.round(this.#view[1]))]);
    this.#moving.show(view);
    this.#tell();
    const now = performance.now();
    const src = withWindow(this.getAttribute("src"), view);
    const unchanged = src === withWindow(this.#src.split(" ")[0], windowOf(this.#svg));
    // A picture that came back to where it was is put in order again, too; the history has no entry of it.
    this.#after = unchanged ? null : () => {
      const rows = document.querySelector("leverage-rows[data-moves]");
      rows?.setAttribute("src", withWindow(rows.getAttribute("src"), view));
      follow(withWindow(location.pathname + location.search, view), now - this.#settledAt < ONE_ENTRY_MS);
      this.#settledAt = now;
    };
    if (!unchanged) this.setAttribute("src", src);
    this.#look();
  }

  // What follows the picture comes after it, so that it does not wait for hundreds of rows.
  #afterwards() {
    const after = this.#after;
    this.#after = null;
    // The next frame shows the picture. A hand that is on it again by then has the last word.
    if (after) requestAnimationFrame(() => setTimeout(() => this.#hand || after()));
  }

  #tell() {
    document.dispatchEvent(new CustomEvent("leverage-view", { detail: this.view }));
  }

  // Read out when a new view has been drawn.
  #say() {
    let said = this.querySelector(":scope > .said-view");
    if (!said) {
      said = document.createElement("p");
      said.className = "unseen said-view";
      said.setAttribute("role", "status");
      this.append(said);
    }
    const [a, b] = this.view;
    const count = [...this.#svg.querySelectorAll("a[data-lane]")].reduce((sum, mark) => sum + Number(mark.dataset.count ?? 1), 0);
    said.textContent = `${spoken(a)} to ${spoken(b - 1)}, ${count} ${count === 1 ? "event" : "events"}`;
  }

  // --- Selection ---
  #click(event) {
    const mark = event.target.closest?.("a[data-event], a[data-lane]");
    if (!mark || !this.dataset.select || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (mark.dataset.event) go(this.#select + encodeURIComponent(mark.dataset.event));
    else openBadge(this, mark, this.#select);
  }

  /** What an id is added to for the address that selects it. The address bar may be ahead of what the server has written. */
  get #select() {
    const { select } = this.dataset;
    if (select.split("?")[0] !== location.pathname) return select;
    const parts = location.search.slice(1).split("&").filter(part => part && !part.startsWith("sel="));
    return `${location.pathname}?${[...parts, "sel="].join("&")}`;
  }

  #markSelected() {
    this.#svg?.querySelectorAll("[aria-current]").forEach(mark => mark.removeAttribute("aria-current"));
    const mark = this.dataset.selected && markOf(this.#svg, this.dataset.selected);
    if (mark) {
      mark.setAttribute("aria-current", "true");
      stopAt(this.#svg, mark);
    }
  }

  // --- Keys: arrows lead from mark to mark, with Shift they move the picture ---
  #key(event) {
    const mark = event.target.closest?.("a[data-lane]");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves = "moves" in this.dataset;
    const next = event.shiftKey ? null : nextMark(this.#svg, mark, event.key);
    if (next) {
      stopAt(this.#svg, next);
      next.focus();
    } else if (moves && (event.shiftKey || !/^(Arrow|Home|End)/.test(event.key))) {
      const { left, right } = this.#svg.dataset;
      const view = viewOfKey(this, event, (mark.dataset.x - left) / (right - left));
      if (!view) return;
      glide(this, view);
    } else return;
    event.preventDefault();
  }
}

customElements.define("leverage-figure", LeverageFigure);
