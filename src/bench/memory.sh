#!/usr/bin/env bash
# Whether a memory of 1,000,000 reviews of 100,000 cards starts as fast as one of 1,000 and 100:
# the first question of a review, and the statistics, in one interleaved run.
# Usage: src/bench/memory.sh [ROUNDS]     (at least 15; build first: mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-21}
tcptutor=target/tcptutor
[ -x "$tcptutor" ] || { echo "no $tcptutor: run mvn package first" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
made() {
  java -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
    tcptutor.shell.store.ManyReviews "$work/$1" "$2" "$3" >/dev/null
}
made small 100 1000
made large 100000 1000000

micros() {
  local before=${EPOCHREALTIME/./}
  TCPTUTOR_HOME=$work/$2 "$tcptutor" "$1" >/dev/null 2>&1 </dev/null || true
  echo $((${EPOCHREALTIME/./} - before)) >>"$work/$1-$2"
}

for command in review stats; do
  for size in small large; do micros $command $size && rm "$work/$command-$size"; done
done
for ((round = 0; round < rounds; round++)); do
  for command in review stats; do
    for size in small large; do micros $command $size; done
  done
done

median() { sort -n "$work/$1" | sed -n "$(((rounds + 1) / 2))p"; }
echo "median of $rounds interleaved rounds: 1,000 reviews of 100 cards, 1,000,000 of 100,000"
for command in review stats; do
  awk -v name="$command" -v small="$(median $command-small)" -v large="$(median $command-large)" \
    'BEGIN { printf "  %-8s %6.1f ms  %6.1f ms  %.2f x\n", name, small / 1000, large / 1000, large / small }'
done
