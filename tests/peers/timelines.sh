#!/usr/bin/env bash
# The timeline beside its peers in one run: first render, worst zoom step, median pan, DOM nodes and weight of script at 150,
# 1,000, 10,000 and 100,000 events. Ours is the published program with made-up events in its store; the peers (vis-timeline
# plain and clustered, an ECharts custom series, TimelineJS) come from npm into a folder that is removed at the end and draw the
# same events in the same window. Prints a table and what misses its goal. Needs dotnet, node, npm, curl and Chromium; filling
# the largest store takes minutes. KEEP=folder keeps the stores for the next run, SITE=folder takes a program published before.
#   tests/peers/timelines.sh [sizes] [runs]          tests/peers/timelines.sh "150 1000" 5
set -euo pipefail
cd "$(dirname "$0")"
sizes="${1:-150 1000 10000 100000}"
runs="${2:-3}"
work="$(mktemp -d)"
stores="${KEEP:-$work}"
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
site=http://127.0.0.1:5378

site_folder="${SITE:-$work/site}"
[[ -n "${SITE:-}" ]] || dotnet publish ../../src/RareEarthLeverage.Web -c Release -r linux-x64 --no-self-contained -o "$work/site" -v quiet --nologo
cp timelines.mjs made-up-events.mjs "$work/"
(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund playwright-core@1.64.1 vis-timeline@8.5.4 echarts@6.1.0 @knight-lab/timelinejs@3.9.11 >/dev/null)

for size in $sizes; do
  node made-up-events.mjs ../../data "$work/data-$size" "$size"
  began=$(date +%s)
  "$site_folder/RareEarthLeverage.Web" --urls "$site" --Storage:Folder "$stores/store-$size" --Data:Folder "$work/data-$size" >"$work/log-$size" 2>&1 &
  program=$!
  until curl -sf -o /dev/null "$site/readyz"; do
    kill -0 "$program" || { tail -n 5 "$work/log-$size"; exit 1; }
    sleep 0.5
  done
  # Some visits first: what is measured is a program that runs, not one that starts and still compiles what it is asked for.
  page="$site/timeline?from=2024&to=2026-10"
  files="$(curl -sf "$page" | grep -oE '(href|src)="(css|js|_framework)/[^"]+"' | cut -d '"' -f 2 | sort -u)"
  for _ in $(seq 40); do
    curl -sf -H "Accept-Encoding: br" -o /dev/null "$page"
    for file in $files; do curl -sf -H "Accept-Encoding: br" -o /dev/null "$site/$file"; done
  done
  echo "$size events: in the store and ready after $(($(date +%s) - began)) s" >&2
  node "$work/timelines.mjs" "$site" "$work" "$size" "$runs" >>"$work/results"
  kill "$program"
  wait "$program" 2>/dev/null || true
done
node "$work/timelines.mjs" --table "$work/results"
