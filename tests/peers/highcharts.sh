#!/usr/bin/env bash
# Exports of this program beside those of the Highcharts export server (5.1.0, from npm), in one run, for SVG and PDF: the same number of
# marks, bars and months, the same number of parallel clients. The peer draws in Chromium and takes its scripts from the npm package
# highcharts. Fails when an answer of this program is wrong; wrong answers of the peer are counted beside its figures. Needs curl, node, Chromium. Usage: bash tests/peers/highcharts.sh [seconds for each, 20] [clients, 16]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
site=http://127.0.0.1:5379
peer=http://127.0.0.1:5380
dotnet publish src/RareEarthLeverage.Web -c Release -r linux-x64 --no-self-contained -o "$work/site" -v quiet --nologo
(cd "$work" && npm init -y >/dev/null && PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund highcharts-export-server@5.1.0 highcharts@12 >/dev/null)
"$work/site/RareEarthLeverage.Web" --urls "$site" --Storage:Folder "$work/store" >"$work/log" 2>&1 &
# The choice of npm in place of a server on the web is only heard from a file; the scripts of other hosts are left out.
cat >"$work/peer.json" <<'JSON'
{
  "highcharts": { "useNpm": true, "customScripts": [] },
  "puppeteer": { "args": ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--hide-scrollbars", "--no-first-run"] },
  "server": { "enable": true, "host": "127.0.0.1", "port": 5380 },
  "pool": { "minWorkers": 2, "maxWorkers": 4 },
  "other": { "browserShellMode": false },
  "logging": { "level": 2 }
}
JSON
(cd "$work" && PUPPETEER_EXECUTABLE_PATH="${CHROMIUM:-/usr/bin/chromium}" exec node node_modules/highcharts-export-server/bin/cli.js --loadConfig peer.json) >"$work/peer.log" 2>&1 &
until curl -sf -o /dev/null "$site/readyz"; do sleep 0.1; done
for _ in $(seq 120); do curl -sf -o /dev/null "$peer/health" && break; sleep 0.5; done
curl -sf -o /dev/null "$peer/health" || { echo "The peer did not start:"; tail -n 20 "$work/peer.log"; exit 1; }
node tests/peers/highcharts.mjs "$site" "$peer" "${1:-20}" "${2:-16}"
