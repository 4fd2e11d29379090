// Measures one size on all sides, or prints the table of what was measured. See timelines.sh.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "playwright-core";
import { events } from "./made-up-events.mjs";

const FROM = "2024-01-01";
const TO = "2026-10-31";
const LIMIT_MS = 60000;
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const SIDES = ["ours", "vis-timeline", "vis-timeline clustered", "ECharts custom", "TimelineJS"];

async function measure(site, folder, size, runs) {
  const made = JSON.stringify(events(Number(size)));
  const module = name => readFileSync(`${folder}/node_modules/${name}`);
  const files = {
    "/vis.js": module("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"),
    "/vis.css": module("vis-timeline/styles/vis-timeline-graph2d.min.css"),
    "/echarts.js": module("echarts/dist/echarts.min.js"),
    "/timelinejs.js": module("@knight-lab/timelinejs/dist/js/timeline.js"),
    "/timelinejs.css": module("@knight-lab/timelinejs/dist/css/timeline.css"),
    "/events.json": Buffer.from(made),
  };
  const types = { js: "text/javascript", css: "text/css", json: "application/json" };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://peers").pathname;
    const body = files[path] ?? PAGES[path];
    response.writeHead(body ? 200 : 404, { "Content-Type": types[path.split(".").pop()] ?? "text/html; charset=utf-8" });
    response.end(body ?? "");
  }).listen(0, "127.0.0.1");
  await new Promise(ready => server.once("listening", ready));
  const peers = `http://127.0.0.1:${server.address().port}`;
  const brotli = (...names) => names.reduce((sum, name) => sum + brotliCompressSync(files[name]).length, 0) / 1000;

  const sides = [
    { name: SIDES[0], address: `${site}/timeline?from=2024&to=2026-10`, ready: "!!document.querySelector('leverage-figure > svg a.event')", settle: "!!document.querySelector('[data-interactive]') && !!document.querySelector('leverage-overview svg') && !document.querySelector('leverage-figure[aria-busy]')", target: "leverage-figure > svg" },
    { name: SIDES[1], address: `${peers}/vis`, ready: "!!window.drawn && !!document.querySelector('.vis-item')", target: ".vis-center", weight: brotli("/vis.js") },
    { name: SIDES[2], address: `${peers}/vis-clustered`, ready: "!!window.drawn && !!document.querySelector('.vis-item')", target: ".vis-center", weight: brotli("/vis.js") },
    { name: SIDES[3], address: `${peers}/echarts`, ready: "!!window.drawn", target: "canvas", weight: brotli("/echarts.js") },
    { name: SIDES[4], address: `${peers}/timelinejs`, ready: "!!document.querySelector('.tl-timemarker')", target: ".tl-timenav", zoomButton: ".tl-menubar-button .tl-icon-zoom-in, .tl-menubar-button", weight: brotli("/timelinejs.js") },
  ];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"] });
  // Unmeasured visits first: the browser has work of its own when it has just started, and our program still compiles what the
  // interactive connection asks of it.
  for (let visit = 0; visit < 12; visit++) await once(browser, sides[0]);
  // In turns, so that all sides meet the same machine.
  const seen = new Map(sides.map(side => [side, []]));
  for (let run = 0; run < Number(runs); run++) {
    for (const side of sides) {
      if (!seen.get(side).some(s => s.failed)) seen.get(side).push(await once(browser, side));
    }
  }
  for (const [side, all] of seen) {
    const good = all.filter(s => !s.failed);
    const of = key => (good.length > 0 && good.every(s => s[key] !== undefined) ? median(good.map(s => s[key])) : null);
    console.log(JSON.stringify({ size: Number(size), side: side.name, failed: good.length === 0 ? all[0].failed : null, first: of("first"), zoom: of("zoom"), pan: of("pan"), settled: of("settled"), nodes: of("nodes"), weight: side.weight ?? of("weight") }));
  }
  await browser.close();
  server.close();
}

async function once(browser, side) {
  // The watch is a script made from text, which our pages forbid.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT_MS);
  try {
    // The first frame in which the events are there: the same watch on every side.
    await page.addInitScript(ready => {
      Element.prototype.setPointerCapture = () => {}; // Pointers made by a script cannot be captured.
      const look = () => (new Function(`return ${ready}`)() ? requestAnimationFrame(() => (window.firstMs = performance.now())) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    }, side.ready);
    await page.goto(side.address, { waitUntil: "commit", timeout: LIMIT_MS });
    await page.waitForFunction("window.firstMs > 0", null, { timeout: LIMIT_MS });
    const first = await page.evaluate("window.firstMs");
    await page.waitForFunction(side.settle ?? "true", null, { timeout: LIMIT_MS });
    await page.waitForTimeout(800);
    const moved = await page.evaluate(async ([target, zoomButton]) => {
      const element = document.querySelector(target);
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width * 0.6, Math.min(box.top + box.height / 2, 600)];
      const under = document.elementFromPoint(x, y) ?? element;
      // From the event to the end of the frame that answers it.
      const timed = async act => {
        const began = performance.now();
        act();
        await new Promise(painted => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = painted; c.port2.postMessage(0); }));
        return performance.now() - began;
      };
      const nodes = document.querySelectorAll("*").length;
      // What the page fetched, compressed as it came, without Blazor's own script.
      const weight = performance.getEntriesByType("resource").filter(e => e.name.endsWith(".js") && !e.name.includes("blazor.")).reduce((sum, e) => sum + e.encodedBodySize, 0) / 1000;
      const zoom = [];
      for (let i = 0; i < 12; i++) {
        const button = zoomButton && document.querySelector(zoomButton);
        zoom.push(await timed(() => (button ? button.click() : under.dispatchEvent(new WheelEvent("wheel", { deltaY: i < 8 ? -80 : 80, clientX: x, clientY: y, bubbles: true, cancelable: true })))));
      }
      await new Promise(later => setTimeout(later, 1500));
      const now = document.elementFromPoint(x, y) ?? element;
      const pan = [];
      const on = now.isConnected ? now : element;
      const drag = (type, dx) => {
        const at = { clientX: x + dx, clientY: y, button: 0, buttons: 1, pointerId: 1, pointerType: "mouse", isPrimary: true, bubbles: true, cancelable: true };
        on.dispatchEvent(new PointerEvent(`pointer${type}`, at));
        on.dispatchEvent(new MouseEvent(`mouse${type}`, at));
      };
      drag("down", 0);
      for (let i = 1; i <= 20; i++) pan.push(await timed(() => drag("move", -12 * i)));
      const released = performance.now();
      drag("up", -240);
      let settled;
      if (target.startsWith("leverage-figure")) {
        while (!document.querySelector("leverage-figure > svg:not(.moving)")) await new Promise(requestAnimationFrame);
        settled = performance.now() - released;
      }
      pan.sort((a, b) => a - b);
      return { nodes, weight, zoom: Math.max(...zoom), pan: pan[10], settled };
    }, [side.target, side.zoomButton]);
    return { first, ...moved };
  } catch (error) {
    return { failed: error.name === "TimeoutError" ? `over ${LIMIT_MS / 1000} s` : error.message.split("\n")[0].slice(0, 80) };
  } finally {
    await context.close();
    // What one side leaves to clear away is not the next one's time.
    await new Promise(later => setTimeout(later, 1000));
  }
}

function table(rows) {
  const ms = value => (value === null || value === undefined ? "–" : value.toFixed(0));
  console.log(`${"events".padStart(7)}  ${"".padEnd(24)} ${"first ms".padStart(9)} ${"zoom ms".padStart(8)} ${"pan ms".padStart(7)} ${"settled ms".padStart(11)} ${"nodes".padStart(7)} ${"script kB".padStart(10)}`);
  for (const r of rows) {
    console.log(r.failed
      ? `${String(r.size).padStart(7)}  ${r.side.padEnd(24)} ${r.failed}`
      : `${String(r.size).padStart(7)}  ${r.side.padEnd(24)} ${ms(r.first).padStart(9)} ${ms(r.zoom).padStart(8)} ${ms(r.pan).padStart(7)} ${ms(r.settled).padStart(11)} ${String(r.nodes).padStart(7)} ${r.weight.toFixed(1).padStart(10)}`);
  }
  const goals = [];
  const goal = (name, value, most) => goals.push(`${value <= most ? "met " : "MISSED"}  ${name}: ${value.toFixed(value < 10 ? 2 : 0)}, at most ${most}`);
  for (const ours of rows.filter(r => r.side === "ours" && !r.failed)) {
    const best = Math.min(...rows.filter(r => r.size === ours.size && r.side !== "ours" && !r.failed).map(r => r.first));
    if (ours.size <= 1000) goal(`first render at ${ours.size}, share of the best peer`, ours.first / best, 0.5);
    if (ours.size === 10000) goal("first render at 10000, ms", ours.first, 500);
    if (ours.size === 150) goal("worst zoom step at 150, ms", ours.zoom, 34);
    if (ours.size === 100000) goal("worst zoom step at 100000, ms", ours.zoom, 100);
    if (ours.size <= 1000) goal(`settled view after a gesture at ${ours.size}, ms`, ours.settled, 150);
    goal(`client script at ${ours.size} beyond Blazor's, kB brotli`, ours.weight, 20);
  }
  console.log(`\nGoals\n${goals.join("\n")}`);
}

// --- The peers' pages -------------------------------------------------------------------------------------------------
function page(head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body style="margin:0">${body}</body></html>`;
}

const LANES = "const LANES = ['US tariffs', 'US chip controls', 'Diplomacy', 'China', 'Diversification'];";
const vis = cluster => page(`<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>`, `<div id="t"></div><script>
${LANES}
fetch('/events.json').then(r => r.json()).then(made => {
  const items = made.map(e => ({ id: e.id, group: e.lane, content: e.label, start: e.date, type: 'point' }));
  const timeline = new vis.Timeline(document.getElementById('t'), items, LANES.map((content, id) => ({ id, content })), { start: '${FROM}', end: '${TO}', height: '860px', cluster: ${cluster} });
  timeline.on('changed', () => (window.drawn = true));
});</script>`);

const PAGES = {
  "/vis": vis("false"),
  "/vis-clustered": vis("{ maxItems: 1 }"),
  "/echarts": page(`<script src="/echarts.js"></script>`, `<div id="t" style="width:1400px;height:860px"></div><script>
${LANES}
fetch('/events.json').then(r => r.json()).then(made => {
  const chart = echarts.init(document.getElementById('t'));
  chart.on('finished', () => (window.drawn = true));
  chart.setOption({
    animation: false, grid: { left: 120, right: 20, top: 20, bottom: 40 }, xAxis: { type: 'time' }, yAxis: { type: 'category', data: LANES },
    dataZoom: [{ type: 'inside', startValue: '${FROM}', endValue: '${TO}' }],
    series: [{ type: 'custom', data: made.map(e => [e.date, e.lane, e.label, e.direction]), encode: { x: 0, y: 1 }, labelLayout: { hideOverlap: true },
      renderItem: (params, api) => {
        const [x, y] = api.coord([api.value(0), api.value(1)]);
        const row = (params.dataIndex % 7 - 3) * 20;
        return { type: 'path', shape: { pathData: 'M-5,-4L5,-4L0,5Z' }, x, y: y + row, style: { fill: '#b3221c' }, textContent: { style: { text: made[params.dataIndex].label, fontSize: 11 } }, textConfig: { position: 'right' } };
      } }],
  });
});</script>`),
  "/timelinejs": page(`<link rel="stylesheet" href="/timelinejs.css"><script src="/timelinejs.js"></script>`, `<div id="t" style="width:100%;height:860px"></div><script>
${LANES}
fetch('/events.json').then(r => r.json()).then(made => {
  new TL.Timeline('t', { events: made.map(e => { const [year, month, day] = e.date.split('-'); return { unique_id: e.id, group: LANES[e.lane], start_date: { year, month, day }, text: { headline: e.label, text: '' } }; }) }, {});
});</script>`),
};

if (process.argv[2] === "--table") table(readFileSync(process.argv[3], "utf8").trim().split("\n").map(l => JSON.parse(l)));
else await measure(...process.argv.slice(2));
