#!/usr/bin/env bash
# Items per second of a bulk import, and of a second run over the same file.
# Usage: bench/import.sh [DATA]       DATA: an empty folder, or one of an earlier bench; a temporary one without it
# Settings by environment: RUNS (3), SIZE (10000)
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/application
data=${1:-$(mktemp -d)}
[ -n "${1:-}" ] || trap 'rm -rf "$data"' EXIT
$java bench/ImportBench.java "$data" "${SIZE:-10000}" "${RUNS:-3}"
