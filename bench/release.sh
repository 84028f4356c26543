#!/usr/bin/env bash
# From the last signature to the new article answered over HTTP, at 100 and at 10,000 articles.
# Usage: bench/release.sh [DATA]      DATA: an empty folder, or one of an earlier bench; a temporary one without it
# Settings by environment: ROUNDS (25), SIZES ("100 10000")
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/application
data=${1:-$(mktemp -d)}
[ -n "${1:-}" ] || trap 'rm -rf "$data"' EXIT
$java bench/ReleaseBench.java "$data" "${ROUNDS:-25}" ${SIZES:-100 10000}
