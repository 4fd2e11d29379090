#!/bin/sh
# A PostgreSQL server to test on, thrown away afterwards. It listens on a Unix socket only.
#   tests/postgres.sh start   the first line is the connection string for LEVERAGE_TEST_POSTGRES
#   tests/postgres.sh stop    stops the server and removes its files
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
note="$root/artifacts/postgres-folder"

programs() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u "$account" -- "$@"); else "$@"; fi
}

account=postgres
if [ "$(id -u)" -eq 0 ] && ! id "$account" >/dev/null 2>&1; then account=nobody; fi

case "${1:-}" in
  start)
    if [ -f "$note" ] && [ -S "$(cat "$note")/.s.PGSQL.5432" ]; then
      echo "Host=$(cat "$note");Username=postgres;Database=postgres"
      exit 0
    fi
    if [ -z "$(programs)" ]; then
      if [ "$(id -u)" -ne 0 ]; then
        echo "PostgreSQL is not installed: install the package postgresql" >&2
        exit 1
      fi
      { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; } >&2
      account=postgres
    fi
    bin=$(programs)
    folder=$(mktemp -d)
    if [ "$(id -u)" -eq 0 ]; then chown "$account" "$folder"; fi
    as_server "$bin/initdb" -D "$folder/data" -U postgres --auth=trust --encoding=UTF8 --no-locale --no-sync >"$folder/initdb.log" 2>&1 ||
      { cat "$folder/initdb.log" >&2; rm -rf "$folder"; exit 1; }
    # The data are thrown away, so nothing waits for the disk.
    as_server "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/server.log" \
      -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off" start >/dev/null 2>&1 ||
      { cat "$folder/server.log" >&2; rm -rf "$folder"; exit 1; }
    mkdir -p "$root/artifacts"
    echo "$folder" >"$note"
    echo "Host=$folder;Username=postgres;Database=postgres"
    ;;
  stop)
    [ -f "$note" ] || exit 0
    folder=$(cat "$note")
    if [ -d "$folder/data" ]; then
      as_server "$(programs)/pg_ctl" -D "$folder/data" -w -m immediate stop >/dev/null 2>&1 || true
      rm -rf "$folder"
    fi
    rm -f "$note"
    ;;
  *)
    echo "usage: tests/postgres.sh start|stop" >&2
    exit 2
    ;;
esac
