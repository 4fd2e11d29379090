// <leverage-figure src="/figures/….svg?…">: shows a picture that the server drew. Prerendered pages carry the picture inside
// the element. The interactive connection renders the element empty; the picture it had is then put back, or asked for over
// HTTP, so that pictures are compressed and cached and never cross the connection.
import { go } from "./go.js";

const STEP_PX = 16;
const TOLERANCE = 0.08;
const KEPT = 6;
/** Pictures of elements that went away, by source; the newest last. */
const kept = new Map();

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
    this.#observer.observe(this);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#abort?.abort();
    cancelAnimationFrame(this.#frame);
    this.removeEventListener("click", this);
    this.removeEventListener("keydown", this);
    if (this.#svg) keep(this.#src, this.#svg);
    this.#svg = null;
    this.#asked = null;
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
    if (!src || width < 100) return;
    const wanted = this.#wanted;
    if (this.#svg && this.#src === wanted) {
      const drawn = this.#svg.viewBox.baseVal?.width || this.#svg.getBoundingClientRect().width;
      if (Math.abs(drawn - width) / width <= TOLERANCE) {
        this.#abort?.abort();
        this.#asked = null;
        this.#busy(false);
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
  }

  #show(svg, src) {
    const focused = this.#svg?.contains(document.activeElement) ? document.activeElement.dataset.event : null;
    this.#svg = svg;
    this.#src = src;
    this.replaceChildren(svg);
    this.#rove();
    this.#markSelected();
    if (focused) this.#mark(focused)?.focus({ preventScroll: true });
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

  // --- Selection ---
  #click(event) {
    const mark = event.target.closest?.("a[data-event]");
    if (!mark || !this.dataset.select || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(this.dataset.select + encodeURIComponent(mark.dataset.event));
  }

  #mark(id) {
    return this.#svg?.querySelector(`a[data-event="${CSS.escape(id)}"]`);
  }

  #markSelected() {
    this.#svg?.querySelectorAll("[aria-current]").forEach(mark => mark.removeAttribute("aria-current"));
    const mark = this.dataset.selected && this.#mark(this.dataset.selected);
    if (mark) {
      mark.setAttribute("aria-current", "true");
      this.#stop(mark);
    }
  }

  // --- One tab stop per lane; arrows move within the lane and to the lanes beside it ---
  #lanes() {
    const lanes = new Map();
    for (const mark of this.#svg?.querySelectorAll("a[data-event][data-lane]") ?? []) {
      const lane = lanes.get(mark.dataset.lane);
      if (lane) lane.push(mark);
      else lanes.set(mark.dataset.lane, [mark]);
    }
    return lanes;
  }

  #rove() {
    for (const marks of this.#lanes().values()) marks.forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  }

  #stop(mark) {
    for (const other of this.#lanes().get(mark.dataset.lane) ?? []) other.setAttribute("tabindex", other === mark ? "0" : "-1");
  }

  #key(event) {
    const mark = event.target.closest?.("a[data-event][data-lane]");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = this.#next(mark, event.key);
    if (!next) return;
    event.preventDefault();
    this.#stop(next);
    next.focus();
  }

  #next(mark, key) {
    const place = element => {
      const box = element.getBoundingClientRect();
      return { element, x: Number(element.dataset.x), y: box.y };
    };
    const lanes = [...this.#lanes().values()].map(marks => marks.map(place).sort((a, b) => a.x - b.x || a.y - b.y));
    const at = lanes.findIndex(lane => lane.some(p => p.element === mark));
    const lane = lanes[at];
    const i = lane.findIndex(p => p.element === mark);
    const nearest = other => other?.reduce((best, p) => (Math.abs(p.x - lane[i].x) < Math.abs(best.x - lane[i].x) ? p : best)).element;
    switch (key) {
      case "ArrowLeft": return lane[i - 1]?.element;
      case "ArrowRight": return lane[i + 1]?.element;
      case "Home": return lane[0].element;
      case "End": return lane.at(-1).element;
      case "ArrowUp": return nearest(lanes[at - 1]);
      case "ArrowDown": return nearest(lanes[at + 1]);
      default: return null;
    }
  }
}
customElements.define("leverage-figure", LeverageFigure);
