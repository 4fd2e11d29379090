#!/usr/bin/env bash
# Runs that take too long for every change. Nothing here asserts a time.
#   tests/long/editing.sh editors   50 editors at once, 200 saves each, on both databases: the state is the replay of the record
#   tests/long/editing.sh fuzz      100,000 mutated import files: taken whole, or refused with a line
#   tests/long/editing.sh pace      Announcement No. 70 entered in a browser at the pace of a person, with the time it took
#   tests/long/editing.sh speed     how long a save with its record of changes and an import of 10,000 rows take
set -euo pipefail
cd "$(dirname "$0")/../.."

dotnet build tests/RareEarthLeverage.Tests -c Release --nologo -v quiet
tests() { dotnet run --project tests/RareEarthLeverage.Tests -c Release --no-build -- -noColor -showLiveOutput "$@"; }

server() {
  export LEVERAGE_TEST_POSTGRES
  LEVERAGE_TEST_POSTGRES=$(sh tests/postgres.sh start | head -n 1)
}

case "${1:-}" in
  editors) server; LEVERAGE_EDITORS=${2:-50} LEVERAGE_SAVES=${3:-200} tests -class "*ConcurrencyTests" ;;
  fuzz) LEVERAGE_FUZZ_FILES=${2:-100000} tests -class "*FuzzTests" ;;
  pace)
    dotnet build tests/RareEarthLeverage.Browser.Tests --nologo -v quiet
    LEVERAGE_HUMAN_PACE=1 dotnet run --project tests/RareEarthLeverage.Browser.Tests --no-build -- -noColor -showLiveOutput -method "*Announcement70_IsEnteredByKeyboard*"
    ;;
  speed) server; tests -explicit only -class "*SpeedTests" -parallel none ;;
  *) echo "usage: tests/long/editing.sh editors|fuzz|pace|speed" >&2; exit 2 ;;
esac
