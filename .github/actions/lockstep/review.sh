#!/usr/bin/env bash
# Checks the policies and, on a pull request, reviews the change. Everything comes in by the environment, so
# that no name of a branch or file is ever read as a command.
#
#   LOCKSTEP         folder of the toolkit
#   POLICIES         folder of the policies
#   BASE             commit or branch to compare with; empty on a push
#   FAIL_ON          severity from which findings fail the check
#   FAIL_ON_EFFECT   effects of the change that fail it; may be empty
#   SIGNATURES       "true" asks for the signatures of both sides
#   LEADS, EVENTS    files of leads to move; may be empty
#   OUT              folder for what is written: check.json, check.sarif, review.json, summary.md
set -uo pipefail

mkdir -p "$OUT"
lockstep() { node "$LOCKSTEP/scripts/cli.ts" "$@"; }

worst=0
# 1 means findings; from 2 on nothing could be told, and there is no sense in going on.
ran() {
  if [ "$1" -gt 1 ]; then exit "$1"; fi
  if [ "$1" -gt "$worst" ]; then worst="$1"; fi
}

check=(check --policies "$POLICIES" --fail-on "$FAIL_ON"
  --format github --format "json=$OUT/check.json" --format "sarif=$OUT/check.sarif" --format "markdown=$OUT/check.md")
if [ "${SIGNATURES:-}" = true ]; then check+=(--signatures); fi
if [ -n "${BASE:-}" ]; then check+=(--new-only --base "$BASE"); fi
lockstep "${check[@]}"
ran $?
cat "$OUT/check.md" > "$OUT/summary.md"

if [ -n "${BASE:-}" ]; then
  diff=(diff "$BASE" --policies "$POLICIES" --format "json=$OUT/review.json" --format "markdown=$OUT/review.md")
  if [ -n "${FAIL_ON_EFFECT:-}" ]; then diff+=(--fail-on "$FAIL_ON_EFFECT"); fi
  if [ -n "${LEADS:-}" ]; then diff+=(--leads "$LEADS"); fi
  if [ -n "${EVENTS:-}" ]; then diff+=(--events "$EVENTS"); fi
  lockstep "${diff[@]}"
  ran $?
  { cat "$OUT/review.md"; echo; cat "$OUT/check.md"; } > "$OUT/summary.md"
fi

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$OUT/summary.md" >> "$GITHUB_STEP_SUMMARY"; fi
exit "$worst"
