#!/usr/bin/env bash
# Compares the sweep of nearby pairs with a range join in DuckDB: same random dates, one run, the median of each side in
# milliseconds, and the same pairs by number and sum of lags, or it fails. DuckDB comes from npm into a folder that is
# removed at the end. Needs dotnet, node and npm.
#   tests/peers/duckdb.sh [runs]
set -euo pipefail
cd "$(dirname "$0")"

runs="${1:-7}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

cp join.mjs "$folder/"
(cd "$folder" && npm init -y >/dev/null 2>&1 && npm install --no-audit --no-fund --silent @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1)
dotnet build -c Release -v q sweep.cs >/dev/null

failed=0
printf '%8s %6s %10s %12s %12s %8s  %s\n' size pairs/ pairs 'sweep ms' 'DuckDB ms' ratio same
for size in 1000 10000 100000; do
  for each in 1 10 100; do
    read -r ours ourPairs ourLags < <(dotnet run --no-build -c Release sweep.cs -- "$folder" "$size" "$each" "$runs")
    read -r theirs theirPairs theirLags < <(node "$folder/join.mjs" "$folder" "$runs")
    same=yes
    if [[ "$ourPairs $ourLags" != "$theirPairs $theirLags" ]]; then same=NO failed=1; fi
    printf '%8d %6d %10d %12s %12s %7sx  %s\n' "$size" "$each" "$ourPairs" "$ours" "$theirs" \
      "$(node -p "($theirs / $ours).toFixed(1)")" "$same"
  done
done
exit "$failed"
