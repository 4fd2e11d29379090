#!/usr/bin/env bash
# Measures the published program: time to the first page and to all facts loaded from an empty store (median of 7), bytes of
# a first visit over the wire, and memory per open page: the objects that something still holds, read from a dump of the heap,
# and beside it the growth of the resident set, which also holds what waits for collection, compiled code and spare room of the
# heap. Before each dump the connections that carried files are given the time to close; what stays is the open page. Needs
# curl, node and Chromium; playwright-core and dotnet-dump come from their registries into a temporary folder. Seven minutes.
# Usage: bash tests/long/published.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
site=http://127.0.0.1:5377

dotnet publish src/RareEarthLeverage.Web -c Release -r linux-x64 --no-self-contained -o "$work/site" -v quiet --nologo
now() { date +%s%N; }
median() { sort -n | sed -n "$(( ($1 + 1) / 2 ))p"; }

for _ in 1 2 3 4 5 6 7; do
  rm -rf "$work/store"
  began=$(now)
  "$work/site/RareEarthLeverage.Web" --urls "$site" --Storage:Folder "$work/store" >"$work/log" 2>&1 &
  program=$!
  until curl -sf -o /dev/null "$site/timeline"; do sleep 0.01; done
  echo $(( ($(now) - began) / 1000000 )) >>"$work/first"
  until curl -sf -o /dev/null "$site/readyz"; do sleep 0.01; done
  echo $(( ($(now) - began) / 1000000 )) >>"$work/ready"
  kill $program; wait $program 2>/dev/null || true
done
echo "From an empty store, median of 7: first page after $(median 7 <"$work/first") ms, all facts loaded after $(median 7 <"$work/ready") ms"

"$work/site/RareEarthLeverage.Web" --urls "$site" --Storage:Folder "$work/store" >"$work/log" 2>&1 &
program=$!
until curl -sf -o /dev/null "$site/readyz"; do sleep 0.05; done
dotnet tool install dotnet-dump --version 10.0.750501 --tool-path "$work/tools" >/dev/null
(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.64.1 >/dev/null)
cat >"$work/visit.mjs" <<'J'
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
const [site, pid] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
// What is reachable in a dump; the tool for heaps of running programs leaves out objects when it cannot keep up.
const alive = name => {
  execFileSync("tools/dotnet-dump", ["collect", "-p", pid, "-o", name, "--type", "Heap"], { stdio: "ignore" });
  const counted = execFileSync("tools/dotnet-dump", ["analyze", name, "-c", "dumpheap -stat -live", "-c", "exit"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const sizes = [...counted.matchAll(/^\s*[0-9a-f]{8,}\s+[\d,]+\s+([\d,]+)\s+(\S.*?)\s*$/gm)].filter(row => row[2] !== "Free").map(row => Number(row[1].replaceAll(",", "")));
  if (sizes.length < 100) throw new Error(`The dump was not understood:\n${counted.slice(-500)}`);
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
};
// The server closes connections without a request after 130 s.
const settle = () => new Promise(later => setTimeout(later, 140_000));
const open = async () => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await page.goto(`${site}/timeline`);
  await page.waitForSelector("[data-interactive]");
  return page;
};
{
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  let http = 0, socket = 0;
  const parts = [];
  const names = new Map();
  cdp.on("Network.responseReceived", e => names.set(e.requestId, e.response.url.replace(site, "")));
  cdp.on("Network.loadingFinished", e => { http += e.encodedDataLength; parts.push([e.encodedDataLength, names.get(e.requestId)]); });
  cdp.on("Network.webSocketFrameReceived", e => (socket += e.response.payloadData.length * (e.response.opcode === 2 ? 0.75 : 1)));
  await page.goto(`${site}/timeline`);
  await page.waitForSelector("[data-interactive]");
  await page.waitForTimeout(1500);
  console.log(`First visit to /timeline: ${(http / 1000).toFixed(1)} kB over HTTP, ${(socket / 1000).toFixed(1)} kB over the socket before compression`);
  for (const [bytes, name] of parts.sort((a, b) => b[0] - a[0]).slice(0, 12)) console.log(`  ${(bytes / 1000).toFixed(1).padStart(7)} kB ${name}`);
}
const PAGES = 40;
for (let i = 0; i < 10; i++) await open();
await settle();
const before = { resident: resident(), alive: alive("before") };
for (let i = 0; i < PAGES; i++) await open();
await settle();
const after = { resident: resident(), alive: alive("after") };
console.log(`Memory per open page, ${PAGES} pages: ${((after.alive - before.alive) / PAGES).toFixed(3)} MB held, ${((after.resident - before.resident) / PAGES).toFixed(2)} MB of resident set`);
await browser.close();
J
(cd "$work" && node visit.mjs "$site" "$program")
