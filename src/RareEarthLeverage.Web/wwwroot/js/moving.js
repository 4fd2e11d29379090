// Moves a picture along its axis of time while a hand is on it. Marks and words keep their shape and only change place; bars,
// lines between events and columns are stretched with the axis. Nothing is asked of the server.
import { dateOf, dayOf, monthName, startOf } from "./days.js";

const SVG = "http://www.w3.org/2000/svg";
const EDGE_PX = 11;
let clips = 0;

function make(name, attributes, parent) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  parent?.append(element);
  return element;
}

/** Reads off a picture which days it shows; null when it has no axis of time. */
export function windowOf(svg) {
  return svg?.dataset.from ? [dayOf(svg.dataset.from), dayOf(svg.dataset.to) + 1] : null;
}

export class Moving {
  #svg;
  #plot;
  #window;
  #left;
  #right;
  #marks = [];
  #rows = [];
  #stretched;
  #scale;
  #pool = [];
  #shift;

  constructor(svg) {
    this.#svg = svg;
    this.#plot = svg.querySelector(".plot");
    this.#window = windowOf(svg);
    const data = svg.dataset;
    [this.#left, this.#right] = [Number(data.left), Number(data.right)];
    this.#lift();
  }

  /** Shows the days from a to b as well as the picture can. */
  show([a, b]) {
    const [from, to] = this.#window;
    const width = this.#right - this.#left;
    const drawn = width / (to - from);
    const pxPerDay = width / (b - a);
    const k = pxPerDay / drawn;
    const t = this.#left + (from - a) * pxPerDay - k * this.#left;
    this.#stretched.setMatrix(this.#svg.createSVGMatrix().translate(t, 0).scaleNonUniform(k, 1));
    const [least, most] = [this.#left - 300, this.#right + 300];
    for (const mark of this.#marks) {
      const dx = (k - 1) * mark.x + t;
      const at = mark.x + dx;
      const outside = at < least || at > most;
      if (outside !== mark.outside) {
        mark.outside = outside;
        mark.element.setAttribute("display", outside ? "none" : "inline");
      }
      if (!outside) mark.move.setTranslate(dx, 0);
    }
    this.#thin(k, t);
    this.#names(a, b, pxPerDay);
  }

  // What is stretched goes into one group, so that one matrix moves it all; what keeps its shape gets a shift of its own.
  #lift() {
    const id = `moving-${++clips}`;
    const clip = make("clipPath", { id }, this.#svg);
    make("rect", { x: this.#left - EDGE_PX, width: this.#right - this.#left + 2 * EDGE_PX, y: 0, height: this.#svg.viewBox.baseVal.height }, clip);
    this.#plot.setAttribute("clip-path", `url(#${id})`);
    this.#svg.classList.add("moving");

    const layer = make("g", { class: "stretched" });
    layer.append(...this.#plot.querySelectorAll(".connector, :not(.connector) > .span"));
    this.#scale = make("g", { class: "scale" });
    this.#plot.prepend(this.#scale, layer);
    this.#stretched = this.#transformOf(layer);

    const rows = new Map();
    for (const element of this.#plot.querySelectorAll(":scope > [data-x]")) {
      const mark = { element, x: Number(element.dataset.x), move: this.#transformOf(element), outside: false };
      this.#marks.push(mark);
      const target = element.querySelector(":scope > .target");
      if (!target) continue;
      const [x, y, width] = ["x", "y", "width"].map(name => target[name].baseVal.value);
      mark.before = mark.x - x;
      mark.behind = x + width - mark.x;
      mark.label = element.querySelector(":scope > text");
      const row = rows.get(Math.round(y));
      if (row) row.push(mark);
      else rows.set(Math.round(y), [mark]);
    }
    this.#rows = [...rows.values()].map(row => row.sort((one, other) => one.x - other.x));
  }

  #transformOf(element) {
    const list = element.transform.baseVal;
    return list.numberOfItems > 0 ? list.getItem(0) : list.initialize(this.#svg.createSVGTransform());
  }

  // Labels that would run into the next mark of their row are not shown while the picture shrinks.
  #thin(k, t) {
    if (k >= 1 && !this.#shift) return;
    this.#shift = k < 1;
    for (const row of this.#rows) {
      let edge = -Infinity;
      for (let i = 0; i < row.length; i++) {
        const mark = row[i];
        const at = mark.x * k + t;
        const next = i + 1 < row.length ? row[i + 1].x * k + t - 6 : Infinity;
        const hidden = k < 1 && !mark.outside && (at - mark.before < edge || at + mark.behind > next);
        edge = at + (hidden ? 6 : mark.behind);
        if (mark.label && hidden !== !!mark.hidden) {
          mark.hidden = hidden;
          mark.label.setAttribute("visibility", hidden ? "hidden" : "inherit");
        }
      }
    }
  }

  #names(a, b, pxPerDay) {
    const { top, bottom } = this.#svg.dataset;
    const [size, baselines] = (this.#shape ??= this.#readShape());
    let used = 0;
    let edge = -Infinity;
    for (const tick of ticks(a, b, pxPerDay)) {
      const x = this.#left + (tick.day - a) * pxPerDay;
      const middle = this.#left + ((Math.max(tick.day, a) + Math.min(tick.next, b)) / 2 - a) * pxPerDay;
      const half = tick.name.length * size * 0.3;
      const named = middle - half > edge && middle - half >= this.#left - EDGE_PX && middle + half <= this.#right + EDGE_PX;
      if (named) edge = middle + half + 4;
      const parts = (this.#pool[used] ??= this.#tick(top, bottom, size, baselines));
      used++;
      parts.line.setTranslate(x, 0);
      if (parts.strong !== tick.strong) {
        parts.strong = tick.strong;
        parts.group.setAttribute("class", tick.strong ? "strong" : "");
        parts.rule.setAttribute("class", tick.strong ? "line-grid-strong" : "line-grid");
      }
      parts.words.forEach(word => {
        word.move.setTranslate(middle, 0);
        const text = named ? tick.name : "";
        if (word.said !== text) word.element.textContent = word.said = text;
      });
      if (parts.hidden) parts.group.removeAttribute("display");
      parts.hidden = false;
    }
    for (const parts of this.#pool.slice(used)) {
      if (!parts.hidden) parts.group.setAttribute("display", "none");
      parts.hidden = true;
    }
  }

  #shape;
  // Size and baselines of the names that the picture has: the first line above and below.
  #readShape() {
    const names = [...this.#plot.querySelectorAll(".axis text")];
    const bottom = Number(this.#svg.dataset.bottom);
    const at = names.map(n => Number(n.getAttribute("y")));
    const above = at.filter(y => y < bottom);
    const below = at.filter(y => y >= bottom);
    return [Number(names[0]?.getAttribute("font-size") ?? 11), [above, below].filter(l => l.length > 0).map(l => Math.min(...l))];
  }

  #tick(top, bottom, size, baselines) {
    const group = make("g", {}, this.#scale);
    const line = make("path", { d: `M0 ${top}V${bottom}`, class: "line-grid" }, group);
    const words = baselines.map(y => {
      const element = make("text", { y, "font-size": size, "text-anchor": "middle" }, group);
      return { element, move: this.#transformOf(element), said: "" };
    });
    return { group, rule: line, line: this.#transformOf(line), words, strong: false, hidden: false };
  }
}

// --- The scale of time while the picture moves: the divisions of TimeScale.cs, with names where they have room ---
const UNITS = [
  { least: 18, step: day => day + 1, first: day => Math.floor(day), name: d => String(d.getUTCDate()), strong: d => d.getUTCDate() === 1, full: d => `1 ${monthName(d.getUTCMonth())}` },
  { least: 4, step: day => day + 7, first: day => Math.floor(day) - ((Math.floor(day) + 3) % 7), name: d => String(d.getUTCDate()), strong: d => d.getUTCDate() <= 7, full: d => `${d.getUTCDate()} ${monthName(d.getUTCMonth())}` },
  months(0.72, 1, d => monthName(d.getUTCMonth()), d => `${monthName(d.getUTCMonth())} ${d.getUTCFullYear()}`),
  months(0.3, 3, d => `Q${d.getUTCMonth() / 3 + 1}`, d => String(d.getUTCFullYear())),
  years(0.085, 1),
  years(0.02, 5),
  years(0, 10),
];

function months(least, size, name, full) {
  const at = (day, by) => {
    const d = dateOf(Math.floor(day));
    return startOf(d.getUTCFullYear(), (Math.floor(d.getUTCMonth() / size) + by) * size);
  };
  return { least, first: day => at(day, 0), step: day => at(day, 1), name, strong: d => d.getUTCMonth() === 0, full };
}

function years(least, size) {
  const at = (day, by) => startOf((Math.floor(dateOf(Math.floor(day)).getUTCFullYear() / size) + by) * size);
  const name = d => String(d.getUTCFullYear());
  return { least, first: day => at(day, 0), step: day => at(day, 1), name, strong: d => d.getUTCFullYear() % (size * 10) === 0, full: name };
}

/** Beginnings of the stretches from a to b, with their names; those that begin a greater stretch are strong. */
function ticks(a, b, pxPerDay) {
  const unit = UNITS.find(u => pxPerDay >= u.least);
  const found = [];
  for (let day = unit.first(a); day < b; day = unit.step(day)) {
    const date = dateOf(day);
    const strong = unit.strong(date);
    found.push({ day, next: unit.step(day), strong, name: strong ? unit.full(date) : unit.name(date) });
  }
  return found;
}
