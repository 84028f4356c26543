#!/usr/bin/env bash
# Milliseconds to compare two versions of 100,000 characters.
# Settings by environment: ROUNDS (25), SIZE (100000)
set -euo pipefail
cd "$(dirname "$0")/.."
. bench/application
$java bench/CompareBench.java "${SIZE:-100000}" "${ROUNDS:-25}"
