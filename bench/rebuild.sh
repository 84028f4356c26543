#!/usr/bin/env bash
# Pages per second of a full rebuild with 10,000 articles.
# Usage: bench/rebuild.sh [DATA]      DATA: an empty folder, or one of an earlier bench; a temporary one without it
# Settings by environment: RUNS (5), SIZE (10000)
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/application
data=${1:-$(mktemp -d)}
[ -n "${1:-}" ] || trap 'rm -rf "$data"' EXIT
$java bench/RebuildBench.java "$data" "${SIZE:-10000}" "${RUNS:-5}"
