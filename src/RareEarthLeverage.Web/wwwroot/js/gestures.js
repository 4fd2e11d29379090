// Wheel, drag, pinch, double click and keys on a figure that moves. Everything here ends in figure.moveTo(window) while the
// hand is on it and in figure.settle() when it is taken away.

const WHEEL_REST_MS = 100;
const SCROLL_REST_MS = 250;
const DRAG_PX = 4;
const ANIMATION_MS = 180;

export const STEPS = { earlier: view => shifted(view, -0.5), later: view => shifted(view, 0.5), in: view => zoomed(view, 0.5), out: view => zoomed(view, 2) };

export function shifted([a, b], share) {
  const by = (b - a) * share;
  return [a + by, b + by];
}

/** A window that is wider by a factor, about a share of its width that keeps its place. */
export function zoomed([a, b], factor, share = 0.5) {
  const at = a + (b - a) * share;
  return [at - (at - a) * factor, at + (b - at) * factor];
}

/** Moves on its own to a window and settles there; at once where motion is to be reduced. */
export function glide(figure, target) {
  const end = figure.within(target);
  const start = figure.view;
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    figure.moveTo(end);
    figure.settle();
    return;
  }
  const began = performance.now();
  figure.gliding = end;
  const step = now => {
    if (figure.gliding !== end) return;
    const share = Math.min(1, (now - began) / ANIMATION_MS);
    const eased = 1 - (1 - share) ** 3;
    figure.moveTo(start.map((from, i) => from + (end[i] - from) * eased));
    if (share < 1) requestAnimationFrame(step);
    else {
      figure.gliding = null;
      figure.settle();
    }
  };
  requestAnimationFrame(step);
}

/** Settles when the wheel has rested. The time counts from the frame that answers the last turn, so that slow frames do not
    cut one gesture into several. */
export function settleLater(figure) {
  clearTimeout(figure.rest);
  cancelAnimationFrame(figure.restFrame);
  figure.restFrame = requestAnimationFrame(() => (figure.rest = setTimeout(() => figure.settle(), WHEEL_REST_MS)));
}

export function wheelZoom(event) {
  const lines = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
  return Math.min(2, Math.max(0.5, Math.exp(event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0018))));
}

export function attach(figure) {
  const pointers = new Map();
  let drag = null;
  let dragged = false;

  const inPlot = event => {
    const f = figure.frame;
    return f && event.clientX >= f.left && event.clientX <= f.left + f.width && event.clientY >= f.top - 24 && event.clientY <= f.bottom + 24;
  };
  const shareAt = x => (x - figure.frame.left) / figure.frame.width;

  const wheel = event => {
    if (!inPlot(event) || figure.scrolling) return;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
    const target = sideways ? shifted(figure.view, sideways / figure.frame.width) : zoomed(figure.view, wheelZoom(event), shareAt(event.clientX));
    const allowed = figure.within(target);
    // All years are in view already: the page scrolls on.
    if (!sideways && event.deltaY > 0 && allowed[0] === figure.view[0] && allowed[1] === figure.view[1]) return;
    event.preventDefault();
    figure.gliding = null;
    figure.moveTo(allowed);
    settleLater(figure);
  };

  const down = event => {
    if (event.button !== 0 || !inPlot(event)) return;
    if (pointers.size === 0) dragged = false;
    pointers.set(event.pointerId, event.clientX);
    start();
  };
  const start = () => {
    const at = [...pointers.values()];
    drag = at.length === 0 ? null : { view: figure.view, at: at.slice(0, 2), began: dragged };
  };
  const move = event => {
    if (!pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event.clientX);
    const at = [...pointers.values()].slice(0, 2);
    if (!drag.began) {
      if (at.every((x, i) => Math.abs(x - drag.at[i]) < DRAG_PX)) return;
      drag.began = dragged = true;
      figure.gliding = null;
      for (const id of pointers.keys()) figure.setPointerCapture(id);
    }
    const f = figure.frame;
    const [a, b] = drag.view;
    const perPx = (b - a) / f.width;
    if (at.length === 1) figure.moveTo(shifted(drag.view, (drag.at[0] - at[0]) / f.width));
    else {
      // The days under both fingers stay under them.
      const [one, other] = drag.at.map(x => a + (x - f.left) * perPx);
      const scale = (other - one) / (Math.abs(at[1] - at[0]) < 8 ? 8 * Math.sign(at[1] - at[0] || 1) : at[1] - at[0]);
      if (scale > 0) figure.moveTo([one - (at[0] - f.left) * scale, one + (f.left + f.width - at[0]) * scale]);
    }
  };
  const up = event => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) start();
    else if (dragged) figure.settle();
  };
  // A drag that ends on a mark does not open it.
  const click = event => {
    if (dragged) {
      event.preventDefault();
      event.stopPropagation();
      dragged = false;
    }
  };
  const twice = event => {
    if (!inPlot(event) || event.target.closest("a, button, .badge-list")) return;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    glide(figure, zoomed(figure.view, event.shiftKey ? 2 : 0.5, shareAt(event.clientX)));
  };
  // A scroll of the page that began elsewhere stays one when the picture comes under the pointer.
  let scrolled = 0;
  const elsewhere = event => {
    const now = event.timeStamp;
    if (!figure.contains(event.target) || (figure.scrolling && now - scrolled < SCROLL_REST_MS)) {
      scrolled = now;
      figure.scrolling = true;
    } else figure.scrolling = false;
  };

  const stop = event => event.preventDefault();
  document.addEventListener("wheel", elsewhere, { capture: true, passive: true });
  const listeners = [["wheel", wheel, { passive: false }], ["pointerdown", down], ["pointermove", move], ["pointerup", up], ["pointercancel", up], ["click", click, true], ["dblclick", twice], ["dragstart", stop]];
  for (const [name, listener, options] of listeners) figure.addEventListener(name, listener, options);
  return () => {
    document.removeEventListener("wheel", elsewhere, { capture: true });
    for (const [name, listener, options] of listeners) figure.removeEventListener(name, listener, options);
  };
}

/** The window that a key leads to; null when it is no key of the view. */
export function viewOfKey(figure, event, share = 0.5) {
  switch (event.key) {
    case "+": case "=": return zoomed(figure.view, 0.5, share);
    case "-": case "_": return zoomed(figure.view, 2, share);
    case "ArrowLeft": return shifted(figure.view, -0.25);
    case "ArrowRight": return shifted(figure.view, 0.25);
    case "PageUp": return shifted(figure.view, -1);
    case "PageDown": return shifted(figure.view, 1);
    case "Home": return shifted(figure.view, -1e6);
    case "End": return shifted(figure.view, 1e6);
    default: return null;
  }
}
