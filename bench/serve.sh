#!/usr/bin/env bash
# One page, served by the application and by nginx from the same folder, in the same run, taking turns.
# Usage: bench/serve.sh APP_URL SITE_DIR PATH
#   APP_URL   address of the running application with the site's prefix, such as http://127.0.0.1:8080
#   SITE_DIR  its site store, such as data/site
#   PATH      page in the store, such as /zwdt/gzdt/202611/t20261123_1.html
# Settings by environment: ROUNDS (5), SECONDS_EACH (5), CONNECTIONS (16), ENCODING (gzip; identity for none)
set -euo pipefail
[ $# = 3 ] || { sed -n '2,7s/^# //p' "$0"; exit 2; }
app_url=${1%/} site=$(cd "$2" && pwd) path=$3
rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-5} connections=${CONNECTIONS:-16} encoding=${ENCODING:-gzip}
conf=$(cd "$(dirname "$0")/../deploy/nginx" && pwd)/mingchuang.conf
work=$(mktemp -d)
nginx_pid=""
finish() { [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

port_of() { local rest=${1#*://}; rest=${rest%%/*}; echo "${rest##*:}"; }

pid_listening() { # the process that listens on a port
  local inode link
  inode=$(awk -v port="$(printf '%04X' "$1")" '$4 == "0A" && $2 ~ ":" port "$" { print $10; exit }' /proc/net/tcp /proc/net/tcp6)
  [ -n "$inode" ] || { echo "nothing listens on port $1" >&2; return 1; }
  for link in /proc/[0-9]*/fd/*; do
    if [ "$(readlink "$link" 2>/dev/null)" = "socket:[$inode]" ]; then link=${link#/proc/}; echo "${link%%/*}"; return; fi
  done
  echo "the process on port $1 belongs to somebody else" >&2
  return 1
}

start_nginx() {
  nginx_port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  sed -e "s|listen 80;|listen 127.0.0.1:$nginx_port;|" -e '/listen \[::\]:80;/d' \
    -e "s|root /var/lib/mingchuang/site;|root $site;|" "$conf" > "$work/site.conf"
  mkdir "$work/tmp"
  cat > "$work/nginx.conf" <<CONF
$([ "$(id -u)" != 0 ] || echo "user $(id -un) $(id -gn);")
pid $work/nginx.pid;
error_log $work/error.log warn;
worker_processes auto;
events {}
http {
  access_log off;
  keepalive_requests 1000000;
  client_body_temp_path $work/tmp/body; proxy_temp_path $work/tmp/proxy; fastcgi_temp_path $work/tmp/f;
  uwsgi_temp_path $work/tmp/u; scgi_temp_path $work/tmp/s;
  include $work/site.conf;
}
CONF
  nginx -c "$work/nginx.conf" -e "$work/error.log"
  nginx_pid=$(cat "$work/nginx.pid")
}

cpu_ticks() { # of processes given, user and system
  local pid total=0 stat
  for pid in "$@"; do
    stat=$(cat "/proc/$pid/stat"); stat=${stat##*) }
    set -- $stat
    total=$((total + ${12} + ${13}))
  done
  echo "$total"
}

pids_of() { case $1 in app) echo "$app_pid" ;; nginx) pgrep -P "$nginx_pid" | tr '\n' ' ' ;; esac; }
address_of() { case $1 in app) echo "$app_url$path" ;; nginx) echo "http://127.0.0.1:$nginx_port$path" ;; esac; }

measure() { # $1: app or nginx; prints requests/s, CPU milliseconds a request, p99 as wrk writes it, faults
  local pids before after report
  pids=$(pids_of "$1")
  before=$(cpu_ticks $pids)
  report=$(wrk -t 1 -c "$connections" -d "${seconds}s" --latency -H "Accept-Encoding: $encoding" "$(address_of "$1")")
  after=$(cpu_ticks $pids)
  awk -v ticks=$((after - before)) -v hz="$(getconf CLK_TCK)" '
    /requests in/ { requests = $1 }
    /Requests\/sec/ { rate = $2 }
    /99%/ { p99 = $2 }
    /Non-2xx/ { faults += $NF }
    /Socket errors/ { gsub(",", ""); faults += $4 + $6 + $8 + $10 }
    END { printf "%.0f %.4f %s %d\n", rate, ticks * 1000 / hz / requests, p99, faults }' <<<"$report"
}

median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
column_median() { awk -v who="$1" -v col="$2" '$1 == who { print $col }' "$work/rounds" | median; }

app_pid=$(pid_listening "$(port_of "$app_url")")
start_nginx
for who in app nginx; do
  curl -s -f -H "Accept-Encoding: $encoding" -o "$work/$who.body" "$(address_of "$who")" \
    || { echo "$who does not serve $(address_of "$who")" >&2; exit 1; }
done
cmp -s "$work/app.body" "$work/nginx.body" || { echo "the two do not serve the same bytes" >&2; exit 1; }

echo "page $path, $(stat -c %s "$work/app.body") bytes as sent ($encoding); $(nproc) cores; $connections connections;" \
  "$rounds rounds of $seconds s each, after one of each to warm up"
for who in app nginx; do measure $who > /dev/null; done
for round in $(seq "$rounds"); do
  order="app nginx"; [ $((round % 2)) = 1 ] || order="nginx app"
  for who in $order; do echo "$who $(measure $who)" >> "$work/rounds"; done
done

printf '\n| | requests/s (median) | lowest | highest | CPU ms a request (median) | p99 (each round) | faults |\n|---|---:|---:|---:|---:|---|---:|\n'
for who in app nginx; do
  awk -v who=$who -v rate="$(column_median $who 2)" -v cpu="$(column_median $who 3)" '
    $1 == who { if (!n++ || $2 < low) low = $2; if ($2 > high) high = $2; p99 = p99 " " $4; faults += $5 }
    END { printf "| %s | %.0f | %d | %d | %.4f |%s | %d |\n", who, rate, low, high, cpu, p99, faults }' "$work/rounds"
done
awk -v ar="$(column_median app 2)" -v nr="$(column_median nginx 2)" -v ac="$(column_median app 3)" -v nc="$(column_median nginx 3)" \
  'BEGIN { printf "\napp : nginx: requests/s %.2f, CPU a request %.2f\n", ar / nr, ac / nc }'
