#!/usr/bin/env bash
# False alarms of the base packs on published official text, time of an article, speed of the bare index.
# Usage: bench/proofing.sh FILE...      FILE: lines of JSON with a "body", compressed by gzip
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/application
$java -Xss8m -Xmx3g bench/ProofingBench.java "$@"
