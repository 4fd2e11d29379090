// The scale of time while the picture moves: the divisions of TimeScale.cs, with names where they have room.
import { dateOf, monthName, startOf } from "./days.js";

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
export function ticks(a, b, pxPerDay) {
  const unit = UNITS.find(u => pxPerDay >= u.least);
  const found = [];
  for (let day = unit.first(a); day < b; day = unit.step(day)) {
    const date = dateOf(day);
    const strong = unit.strong(date);
    found.push({ day, next: unit.step(day), strong, name: strong ? unit.full(date) : unit.name(date) });
  }
  return found;
}
