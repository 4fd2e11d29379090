// The clients of highcharts.sh. Usage: node highcharts.mjs <site> <peer> <seconds> <clients>
import http from "node:http";

const [site, peer, seconds, clients] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
function ask(address, body) {
  return new Promise((done, fail) => {
    const request = http.request(address, { method: body ? "POST" : "GET", agent, headers: body ? { "Content-Type": "application/json" } : {} }, answer => {
      const parts = [];
      answer.on("data", part => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, body: Buffer.concat(parts) }));
      answer.on("error", fail);
    });
    request.on("error", fail);
    request.end(body);
  });
}

// The same view for both: events as labelled points in lanes, monthly growth as columns.
const figure = JSON.parse((await ask(`${site}/figures/leverage-timeline.json?from=2024-12&to=2026-02`)).body);
const [events, growth] = [figure.tables.find(t => t.name === "events").rows, figure.tables.find(t => t.name === "growth").rows];
const lanes = [...new Set(events.map(e => e.track))];
const day = iso => Date.parse(`${iso.padEnd(10, "-01").slice(0, 10)}`);
const chart = title => ({
  chart: { animation: false },
  title: { text: title },
  xAxis: { type: "datetime" },
  yAxis: [{ categories: lanes, top: "0%", height: "70%" }, { top: "75%", height: "25%", offset: 0 }],
  series: [
    ...lanes.map((lane, i) => ({
      type: "scatter", name: lane, animation: false, dataLabels: { enabled: true, format: "{point.name}" },
      data: events.filter(e => e.track === lane).map(e => ({ x: day(e.date), y: i, name: e.label })),
    })),
    { type: "column", name: "growth", yAxis: 1, animation: false, data: growth.filter(g => g.shown_pct !== null).map(g => [day(g.month), g.shown_pct]) },
  ],
});

let counter = 0;
let failures = 0;
async function run(name, one, isOurs = false) {
  const times = [];
  const began = Date.now();
  let wrong = 0;
  await Promise.all(Array.from({ length: clients }, async () => {
    while (Date.now() - began < seconds * 1000) {
      const start = process.hrtime.bigint();
      const fits = await one(counter++);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
      if (!fits) wrong++;
    }
  }));
  // What the peer answers wrongly is printed; only our own faults make this run fail.
  if (isOurs) failures += wrong;
  times.sort((a, b) => a - b);
  const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
  console.log(`${name.padEnd(36)} ${clients} clients ${(times.length / ((Date.now() - began) / 1000)).toFixed(1).padStart(7)}/s  median ${at(0.5).padStart(6)} ms  p95 ${at(0.95).padStart(6)} ms  wrong ${wrong}`);
}

console.log(`${events.length} events, ${growth.length} periods; widths differ, so that nothing is answered from memory`);
for (const type of ["svg", "pdf"]) {
  await run(`this program, ${type.toUpperCase()}`, async n => {
    const { status, body } = await ask(`${site}/figures/leverage-timeline.${type}?from=2024-12&to=2026-02&width=${1000 + (n % 1900)}&height=800`);
    return status === 200 && body.subarray(0, 4).toString("latin1") === (type === "svg" ? "<svg" : "%PDF");
  }, true);
  await run(`highcharts-export-server, ${type.toUpperCase()}`, async n => {
    const { status, body } = await ask(peer, JSON.stringify({ infile: chart(`View ${n}`), type: type === "svg" ? "image/svg+xml" : "application/pdf", width: 1400, noDownload: true }));
    return status === 200 && (type === "svg" ? body.includes(`View ${n}`) : body.subarray(0, 4).toString("latin1") === "%PDF");
  });
}
agent.destroy();
process.exit(failures > 0 ? 1 : 0);
