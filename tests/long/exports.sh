#!/usr/bin/env bash
# Load on the exports of the published program: parallel clients ask for many views in each format, and every answer is checked
# against its request (selected event, permanent link, labels), so that a mixed-up picture is found. Prints requests a second, median
# and 95th percentile, resident memory, then a briefing of 12 figures. SVG is asked for twice: views that are drawn anew and views that
# have been drawn before. Needs curl, node. Usage: bash tests/long/exports.sh [seconds for each format, 60] [clients, 16]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
site=http://127.0.0.1:${EXPORTS_PORT:-5378}
dotnet publish src/RareEarthLeverage.Web -c Release -r linux-x64 --no-self-contained -o "$work/site" -v quiet --nologo
"$work/site/RareEarthLeverage.Web" --urls "$site" --Storage:Folder "$work/store" >"$work/log" 2>&1 &
program=$!
until curl -sf -o /dev/null "$site/readyz"; do sleep 0.1; done
node tests/long/exports.mjs "$site" "$program" "${1:-60}" "${2:-16}"
