#!/usr/bin/env bash
# Tries mingchuang.conf out: nginx on a free port, a small made-up site, and the answers that matter.
# Usage: deploy/nginx/check.sh          needs nginx, curl, gzip and python3
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
nginx_pid="" app_pid=""
finish() {
  [ -z "$nginx_pid" ] || kill "$nginx_pid" 2>/dev/null || true
  [ -z "$app_pid" ] || kill "$app_pid" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
port=$(free_port) app=$(free_port)

make_site() {
  local site=$work/site article=zwdt/gzdt/202611/t20261123_1.html
  mkdir -p "$site/zwdt/gzdt/202611" "$site/assets" "$site/gone/zwdt/gzdt/202611" "$site/gone/rfzc"
  echo '<!doctype html><title>首页</title>' > "$site/index.html"
  echo '<!doctype html><title>工作动态</title>' > "$site/zwdt/gzdt/index.html"
  seq -f '<p>正文第 %g 段</p>' 200 > "$site/$article"
  gzip -9 -k "$site/$article"
  echo x > "$site/zwdt/gzdt/202611/a.docx"
  echo 'body{}' > "$site/assets/site.0123456789ab.css"
  echo '<!doctype html><title>页面不存在</title>' > "$site/404.html"
  echo '<!doctype html><title>服务暂时不可用</title>' > "$site/503.html"
  echo '<!doctype html><title>该信息已撤回</title>' > "$site/gone/zwdt/gzdt/202611/t20261123_2.html"
  echo '<!doctype html><title>该栏目已撤回</title>' > "$site/gone/rfzc/index.html"
  echo secret > "$site/.hidden"
  mkdir "$site/.aside" && echo secret > "$site/.aside/half.html"
  find "$site" -type d -exec chmod 755 {} +
  chmod 755 "$work"
}

# Stands for the application: answers with the path and the forwarding headers it was given.
start_app() {
  python3 - "$app" <<'PY' &
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
class App(BaseHTTPRequestHandler):
    def do_GET(self):
        text = '%s prefix=%s for=%s proto=%s' % (self.path, self.headers.get('X-Forwarded-Prefix', '-'),
                                                 self.headers.get('X-Forwarded-For'), self.headers.get('X-Forwarded-Proto'))
        self.send_response(200)
        self.send_header('Content-Security-Policy', "default-src 'self'")
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())
    def log_message(self, *args):
        pass
HTTPServer(('127.0.0.1', int(sys.argv[1])), App).serve_forever()
PY
  app_pid=$!
}

start_nginx() { # $1: prefix, empty for none
  sed -e "s|listen 80;|listen 127.0.0.1:$port;|" -e '/listen \[::\]:80;/d' -e "s|127.0.0.1:8080|127.0.0.1:$app|" \
    -e "s|/var/lib/mingchuang/site|$work/site|" "$here/mingchuang.conf" > "$work/site.conf"
  if [ -n "$1" ]; then
    sed -i -e "s|set \$mingchuang_prefix \"\";|set \$mingchuang_prefix \"$1\";|" -e 's|# rewrite|rewrite|' "$work/site.conf"
  fi
  mkdir -p "$work/tmp"
  cat > "$work/nginx.conf" <<CONF
pid $work/nginx.pid;
error_log $work/error.log warn;
daemon off;
events {}
http {
  access_log off;
  client_body_temp_path $work/tmp/body; proxy_temp_path $work/tmp/proxy; fastcgi_temp_path $work/tmp/f;
  uwsgi_temp_path $work/tmp/u; scgi_temp_path $work/tmp/s;
  include $work/site.conf;
}
CONF
  nginx -t -q -c "$work/nginx.conf" -e "$work/error.log"
  nginx -c "$work/nginx.conf" -e "$work/error.log" &
  nginx_pid=$!
  until curl -s -o /dev/null "http://127.0.0.1:$port/"; do kill -0 "$nginx_pid"; sleep 0.1; done
}

stop_nginx() { kill "$nginx_pid"; wait "$nginx_pid" || true; nginx_pid=""; }

checks=0 faults=0
expect() { # $1: what is checked; $2: pattern; then curl's arguments
  local what=$1 pattern=$2 answer
  shift 2
  answer=$(curl -s -i --path-as-is --max-time 5 "$@" | tr -d '\r' | tr '\0' '\n')
  checks=$((checks + 1))
  if ! grep -qE -- "$pattern" <<<"$answer"; then
    faults=$((faults + 1))
    printf 'FAULT %s\n  wanted: %s\n  got: %s\n' "$what" "$pattern" "$(head -20 <<<"$answer")"
  fi
}

check_site() { # $1: prefix
  local at=http://127.0.0.1:$port$1 page=/zwdt/gzdt/202611/t20261123_1.html
  expect 'front page' '^HTTP/1.1 200' "$at/"
  expect 'its type' '^Content-Type: text/html; charset=utf-8' "$at/"
  expect 'column page' '工作动态' "$at/zwdt/gzdt/"
  expect 'column without its slash' "^Location: $1/zwdt/gzdt/\$" "$at/zwdt/gzdt"
  expect 'article' '正文第 200 段' "$at$page"
  expect 'compressed article' '^Content-Encoding: gzip' -H 'Accept-Encoding: gzip' -o /dev/null -D - "$at$page"
  expect 'caches keep the variants apart' '^Vary: Accept-Encoding' "$at$page"
  expect 'entity tag' '^ETag: ' "$at$page"
  expect 'modification time' '^Last-Modified: ' "$at$page"
  local tag
  tag=$(curl -s -I "$at$page" | tr -d '\r' | sed -n 's/^ETag: //p')
  expect 'unchanged by tag' '^HTTP/1.1 304' -H "If-None-Match: $tag" "$at$page"
  expect 'unchanged since' '^HTTP/1.1 304' -H 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT' "$at$page"
  expect 'pages are asked for anew' '^Cache-Control: no-cache' "$at$page"
  expect 'assets are kept' '^Cache-Control: public, max-age=31536000, immutable' "$at/assets/site.0123456789ab.css"
  expect 'documents are saved' '^Content-Disposition: attachment' "$at/zwdt/gzdt/202611/a.docx"
  expect 'unknown address' '^HTTP/1.1 404' "$at/none.html"
  expect 'its page' '页面不存在' "$at/none.html"
  expect 'folder without a page' '^HTTP/1.1 404' "$at/assets/"
  expect 'withdrawn address' '^HTTP/1.1 410' "$at/zwdt/gzdt/202611/t20261123_2.html"
  expect 'its reason page' '该信息已撤回' "$at/zwdt/gzdt/202611/t20261123_2.html"
  expect 'withdrawn column' '^HTTP/1.1 410' "$at/rfzc/"
  expect 'reason pages only there' '^HTTP/1.1 404' "$at/gone/zwdt/gzdt/202611/t20261123_2.html"
  expect 'dot files hidden' '^HTTP/1.1 404' "$at/.hidden"
  expect 'unfinished files hidden' '^HTTP/1.1 404' "$at/.aside/half.html"
  expect 'variant files hidden' '^HTTP/1.1 404' "$at$page.gz"
  expect 'no way out of the store' '^HTTP/1.1 40[04]' "$at/../site.conf"
  expect 'nor an encoded one' '^HTTP/1.1 40[04]' "$at/%2e%2e/site.conf"
  expect 'nothing is posted to a page' '^HTTP/1.1 405' -X POST -d a=1 "$at$page"
  for address in / /none.html /zwdt/gzdt/202611/t20261123_2.html; do
    expect "policy on $address" "^Content-Security-Policy: default-src 'none'; script-src 'self'; " "$at$address"
    expect "no sniffing on $address" '^X-Content-Type-Options: nosniff' "$at$address"
    expect "referrer on $address" '^Referrer-Policy: ' "$at$address"
  done
  expect 'no version told' '^Server: nginx$' "$at/none.html"
  expect 'office from the application' "^/office/sign-in\\?a=1 prefix=${1:--} for=127.0.0.1 proto=http\$" \
    -H 'X-Forwarded-For: 10.9.9.9' "$at/office/sign-in?a=1"
  expect 'its own policy' "^Content-Security-Policy: default-src 'self'\$" "$at/office/"
  checks=$((checks + 1))
  if [ "$(curl -s -I "$at/office/x" -X GET | grep -ci '^content-security-policy')" != 1 ]; then
    faults=$((faults + 1)); echo 'FAULT one policy only on pages of the application'
  fi
}

make_site
start_app
start_nginx ""
check_site ""
kill "$app_pid"; wait "$app_pid" 2>/dev/null || true; app_pid=""
expect 'office while the application is down' '^HTTP/1.1 503' "http://127.0.0.1:$port/office/"
expect 'its page' '服务暂时不可用' "http://127.0.0.1:$port/office/"
expect 'the site while the application is down' '^HTTP/1.1 200' "http://127.0.0.1:$port/"
stop_nginx
start_app
start_nginx /bmjd/zjw
check_site /bmjd/zjw
stop_nginx

echo "nginx configuration: $checks checks, $faults faults"
[ "$faults" = 0 ]
