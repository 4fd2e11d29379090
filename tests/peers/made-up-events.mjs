// Writes a data folder of made-up events that passes the strict readers: the shipped series and reference tables, and a given
// number of events on five tracks over 2015 to 2026, three quarters of them in the last three years. Same number, same rows.
//   node made-up-events.mjs <shipped data> <new folder> <number>
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const TRACKS = ["us-tariff", "us-chip-control", "diplomacy", "china-control", "diversification"];
const DIRECTIONS = ["tightening", "easing", "neutral"];
const DAY = 86400000;

/** Numbers from 0 to 1, the same ones in every run. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The events in the words of every tool: day, lane, direction, weight, label. */
export function events(number) {
  const next = random(number);
  const day = (from, to) => from + Math.floor(next() * (to - from));
  return Array.from({ length: number }, (_, i) => {
    const time = next() < 0.75 ? day(Date.UTC(2024, 0, 1), Date.UTC(2026, 10, 1)) : day(Date.UTC(2015, 0, 1), Date.UTC(2024, 0, 1));
    return {
      id: `made-up-${i}`,
      date: new Date(Math.floor(time / DAY) * DAY).toISOString().slice(0, 10),
      lane: Math.floor(next() * TRACKS.length),
      direction: Math.floor(next() * DIRECTIONS.length),
      weight: 1 + Math.floor(next() ** 2 * 5),
      label: `Made-up event ${i}`,
    };
  });
}

function row(event, template) {
  return {
    ...template,
    id: event.id,
    date: event.date,
    datePrecision: "day",
    effectiveDate: null,
    endDate: null,
    endIsScheduled: false,
    direction: DIRECTIONS[event.direction],
    seed: false,
    title: `Made-up event ${event.id.slice(8)} for measuring`,
    label: event.label,
    weight: event.weight,
    summary: "A made-up row for measuring.",
    acts_on: [],
    stated_triggers: [],
    sources: template.sources.slice(0, 1),
    confidence: "high",
    notes: "",
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [shipped, folder, number] = process.argv.slice(2);
  mkdirSync(`${folder}/events`, { recursive: true });
  for (const part of ["reference", "series"]) cpSync(`${shipped}/${part}`, `${folder}/${part}`, { recursive: true });
  // The elements name the acts that control them, which are not among the made-up events.
  const elements = `${folder}/reference/elements.json`;
  writeFileSync(elements, JSON.stringify(JSON.parse(readFileSync(elements, "utf8")), (key, value) => (key === "controlledBy" ? [] : value), 1));
  const made = events(Number(number));
  TRACKS.forEach((track, lane) => {
    const template = JSON.parse(readFileSync(`${shipped}/events/${track}.json`, "utf8")).find(r => r.sources.length > 0 && r.confidence === "high" && r.sources[0].tier === "official");
    writeFileSync(`${folder}/events/${track}.json`, JSON.stringify(made.filter(e => e.lane === lane).map(e => row(e, template)), null, 1));
  });
}
