#!/usr/bin/env bash
# Installs what the tests need, builds, and runs every test. The last line reads "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")/.."

# Chromium draws the browser tests, Liberation Sans has Helvetica's widths, PostgreSQL is the second database,
# librsvg makes PNG, poppler and qpdf check PDF.
packages=()
command -v chromium >/dev/null || packages+=(chromium)
fc-list 2>/dev/null | grep -qi liberation || packages+=(fonts-liberation)
command -v rsvg-convert >/dev/null || packages+=(librsvg2-bin)
command -v pdftotext >/dev/null || packages+=(poppler-utils)
command -v qpdf >/dev/null || packages+=(qpdf)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages+=(postgresql)
if [ ${#packages[@]} -gt 0 ]; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${packages[*]}"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null && apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null || { echo "Could not install ${packages[*]}"; exit 1; }
  else
    echo "These packages are missing, tests that need them are skipped or fail: ${packages[*]}"
  fi
fi

dotnet build RareEarthLeverage.sln --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

export LEVERAGE_TEST_POSTGRES
if LEVERAGE_TEST_POSTGRES=$(bash tests/postgres.sh start | head -n 1) && [ -n "$LEVERAGE_TEST_POSTGRES" ]; then
  trap 'bash tests/postgres.sh stop >/dev/null 2>&1' EXIT
else
  unset LEVERAGE_TEST_POSTGRES
  echo "PostgreSQL did not start: its tests are skipped"
fi

# One program of tests after the other: on two cores the browser's waits would run out beside the others.
log=$(mktemp)
dotnet test --solution RareEarthLeverage.sln --no-build --no-progress --max-parallel-test-modules 1 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

number() { grep -E "^ *$1: *[0-9]+" "$log" | tail -n 1 | grep -oE '[0-9]+' | head -n 1; }
passed=$(number succeeded) failed=$(number failed) skipped=$(number skipped)
rm -f "$log"
echo "${passed:-0} passed, ${failed:-0} failed, ${skipped:-0} skipped"
[ "$status" = 0 ] && [ "${failed:-1}" = 0 ] && [ "${passed:-0}" -gt 0 ]
