// One tab stop per lane; arrows move within the lane and to the lanes beside it. Events and badges are stops alike.

function lanes(svg) {
  const found = new Map();
  for (const mark of svg?.querySelectorAll("a[data-lane]") ?? []) {
    const lane = found.get(mark.dataset.lane);
    if (lane) lane.push(mark);
    else found.set(mark.dataset.lane, [mark]);
  }
  return found;
}

const idsOf = mark => (mark.dataset.event ?? mark.dataset.events ?? "").split(" ");

export const markOf = (svg, id) => svg?.querySelector(`a[data-event="${CSS.escape(id)}"]`);

/** Makes the first mark of each lane its tab stop. */
export function rove(svg) {
  for (const marks of lanes(svg).values()) marks.forEach((mark, i) => mark.setAttribute("tabindex", i === 0 ? "0" : "-1"));
}

/** Makes a mark the tab stop of its lane. */
export function stopAt(svg, mark) {
  for (const other of lanes(svg).get(mark.dataset.lane) ?? []) other.setAttribute("tabindex", other === mark ? "0" : "-1");
}

/** What has the focus, so that it can be found again in another picture; null when no mark has it. */
export function focusedMark(svg) {
  const mark = svg?.contains(document.activeElement) ? document.activeElement.closest("a[data-lane]") : null;
  return mark && { ids: idsOf(mark), lane: mark.dataset.lane, share: Number(mark.dataset.x) / svg.viewBox.baseVal.width };
}

/** Gives the focus back to the same event, to the badge that now holds it, or to what stands nearest in its lane. */
export function focusAgain(svg, was) {
  const ids = new Set(was.ids);
  const marks = lanes(svg).get(was.lane) ?? [];
  const away = mark => Math.abs(Number(mark.dataset.x) / svg.viewBox.baseVal.width - was.share);
  const mark = marks.find(m => idsOf(m).some(id => ids.has(id))) ?? marks.reduce((best, m) => (best && away(best) <= away(m) ? best : m), null);
  if (mark) {
    stopAt(svg, mark);
    mark.focus({ preventScroll: true });
  }
  return !!mark;
}

/** The mark that a key leads to from another; nothing when it leads nowhere. */
export function nextMark(svg, mark, key) {
  const place = element => ({ element, x: Number(element.dataset.x), y: Number(element.querySelector(".target")?.getAttribute("y") ?? 0) });
  const all = [...lanes(svg).values()].map(marks => marks.map(place).sort((a, b) => a.x - b.x || a.y - b.y));
  const at = all.findIndex(lane => lane.some(p => p.element === mark));
  const lane = all[at];
  const i = lane.findIndex(p => p.element === mark);
  const nearest = other => other?.reduce((best, p) => (Math.abs(p.x - lane[i].x) < Math.abs(best.x - lane[i].x) ? p : best)).element;
  switch (key) {
    case "ArrowLeft": return lane[i - 1]?.element;
    case "ArrowRight": return lane[i + 1]?.element;
    case "Home": return lane[0].element;
    case "End": return lane.at(-1).element;
    case "ArrowUp": return nearest(all[at - 1]);
    case "ArrowDown": return nearest(all[at + 1]);
    default: return null;
  }
}
