// The clients of exports.sh. Usage: node exports.mjs <site> <process id of the program> <seconds> <clients>
import http from "node:http";
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";

const [site, pid, seconds, clients] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const base = new URL(site);
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

function ask(path, method = "GET", body = null) {
  return new Promise((done, fail) => {
    const request = http.request({ host: base.hostname, port: base.port, path, method, agent, headers: body ? { "Content-Type": "application/json" } : {} }, answer => {
      const parts = [];
      answer.on("data", part => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, body: Buffer.concat(parts) }));
      answer.on("error", fail);
    });
    request.on("error", fail);
    request.end(body);
  });
}

/** A part of an Office file, found through the list at its end. */
function part(zip, name) {
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [packed, names, extra, comment, place] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    if (zip.toString("utf8", at + 46, at + 46 + names) === name) {
      const from = place + 30 + zip.readUInt16LE(place + 26) + zip.readUInt16LE(place + 28);
      const data = zip.subarray(from, from + packed);
      return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data).toString("utf8");
    }
    at += 46 + names + extra + comment;
  }
  throw new Error(`no part ${name}`);
}

// Each view selects one event and shows the months round it: its id and its window say whose picture an answer is.
const events = JSON.parse((await ask("/api/v1/events?confidence=medium&from=2018&track=us-tariff,us-chip-control,diplomacy,china-control,diversification&limit=1000")).body)
  .items.filter(e => e.datePrecision === "day");
const month = (iso, by) => {
  const date = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + by, 1));
  return date.toISOString().slice(0, 7);
};
let counter = 0;
function view(anew) {
  counter++;
  // Widths that differ make addresses that were never asked for.
  const e = events[anew ? counter % events.length : counter % 8];
  const width = anew ? 1000 + (Math.floor(counter / events.length) % 900) : 1200;
  // As the program writes it: a year that is meant from its first day, or to its last, stands without its month.
  const query = `from=${month(e.date, -2).replace(/-01$/, "")}&to=${month(e.date, 3).replace(/-12$/, "")}&sel=${e.id}`;
  return { e, query, width };
}

const checks = {
  svg: ({ e, width }, body) => {
    const text = body.toString("utf8");
    return text.includes(`class="event selected" data-event="${e.id}"`) && text.includes(`data-from="${month(e.date, -2)}-01"`) && text.includes(` width="${width}"`) && text.endsWith("</svg>\n");
  },
  pdf: ({ e, query }, body) => {
    const text = body.toString("latin1");
    return text.startsWith("%PDF-1.7") && text.endsWith("%%EOF\n") && text.includes(`/timeline?${query}&asOf=`) && text.includes(`/URI (${site}/events/${e.id})`);
  },
  pptx: ({ e, query }, body) => part(body, "docProps/core.xml").includes(`/timeline?${query}&asOf=`.replaceAll("&", "&amp;")) && part(body, "ppt/slides/slide1.xml").includes(`(${e.id})`),
  xlsx: ({ e, query }, body) => part(body, "docProps/core.xml").includes(`/timeline?${query}&asOf=`.replaceAll("&", "&amp;")) && part(body, "xl/worksheets/sheet2.xml").includes(`>${e.id}<`),
  csv: ({ e }, body) => body.toString("utf8").includes(`\n${e.id},`),
  json: ({ e, query }, body) => {
    const figure = JSON.parse(body);
    return figure.link.includes(`/timeline?${query}&asOf=`) && figure.tables[0].rows.some(row => row.id === e.id);
  },
  png: ({ query }, body) => body.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n" && body.includes(`/timeline?${query}&asOf=`),
};

/** Seconds of processor that the program has taken so far: what is measured then does not depend on who else uses the machine. */
const processor = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

let failures = 0;
async function run(name, extension, anew, parallel, goal = "") {
  const times = [];
  const began = Date.now();
  const memory = [resident()];
  const before = processor();
  let bytes = 0;
  let wrong = 0;
  const client = async () => {
    while (Date.now() - began < seconds * 1000) {
      const asked = view(anew);
      const start = process.hrtime.bigint();
      const { status, body } = await ask(`/figures/leverage-timeline.${extension}?${asked.query}&width=${asked.width}`);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
      bytes += body.length;
      let fits = false;
      try {
        fits = status === 200 && checks[extension](asked, body);
      } catch { /* counted below */ }
      if (!fits && wrong++ < 3) console.log(`  WRONG ${extension} ${asked.query}: ${status}, ${body.subarray(0, 200).toString("latin1")}`);
    }
  };
  const watch = setInterval(() => memory.push(resident()), 1000);
  await Promise.all(Array.from({ length: parallel }, client));
  clearInterval(watch);
  failures += wrong;
  times.sort((a, b) => a - b);
  const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  const third = Math.max(1, Math.floor(memory.length / 3));
  const middle = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)].toFixed(0);
  console.log(
    `${name.padEnd(28)} ${String(parallel).padStart(2)} clients ${(times.length / ((Date.now() - began) / 1000)).toFixed(1).padStart(7)}/s  median ${at(0.5).padStart(7)} ms  p95 ${at(0.95).padStart(7)} ms  `
    + `${(bytes / times.length / 1000).toFixed(0).padStart(4)} kB  processor ${((processor() - before) * 1000 / times.length).toFixed(1).padStart(6)} ms each  memory first third ${middle(memory.slice(0, third))} MB, last third ${middle(memory.slice(-third))} MB, most ${Math.max(...memory).toFixed(0)} MB  wrong ${wrong}  ${goal}`);
}

await run("SVG, one client, drawn anew", "svg", true, 1, "goal: p95 at most 25 ms");
await run("SVG, one client, drawn before", "svg", false, 1);
await run("SVG, drawn anew", "svg", true, clients, "goal: 300/s");
await run("SVG, drawn before", "svg", false, clients, "goal: 300/s");
await run("PDF, drawn anew", "pdf", true, clients, "goal: 100/s");
await run("PPTX, drawn anew", "pptx", true, clients, "goal: 20/s");
await run("XLSX, drawn anew", "xlsx", true, clients, "goal: 50/s");
await run("CSV, drawn anew", "csv", true, clients);
await run("JSON, drawn anew", "json", true, clients);
if ((await ask("/figures/leverage-timeline.png?width=400")).status === 200) await run("PNG on the server", "png", true, clients);

const items = Array.from({ length: 12 }, () => ({ chart: "leverage-timeline", query: view(true).query, note: "A note of some words." }));
const revision = JSON.parse((await ask("/figures")).body).revision;
const body = JSON.stringify({ title: "Twelve figures", revision, asOf: new Date().toISOString().slice(0, 10), items });
for (const extension of ["pptx", "pdf", "zip"]) {
  const times = [];
  for (let i = 0; i < 6; i++) {
    const start = process.hrtime.bigint();
    const answer = await ask(`/briefings/file.${extension}`, "POST", body);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (answer.status !== 200 || !answer.body.includes('{"done":12,"of":12}')) failures++;
  }
  const after = times.slice(1).sort((a, b) => a - b);
  console.log(`Briefing of 12 figures as ${extension.toUpperCase()}: first ${times[0].toFixed(0)} ms, then median ${after[2].toFixed(0)} ms${extension === "pptx" ? " (goal: at most 2000 ms)" : ""}`);
}
agent.destroy();
if (failures > 0) {
  console.log(`${failures} answers did not fit their requests`);
  process.exit(1);
}
