#!/usr/bin/env bash
# How long tcptutor takes to start, as multiples of a Java hello world in the same run.
# Usage: src/bench/startup.sh [ROUNDS]     (at least 15; build first: mvn package)
# Rounds are interleaved, so that a busy moment hits every contestant; medians are compared.
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-21}
tcptutor=target/tcptutor
[ -x "$tcptutor" ] || { echo "no $tcptutor: run mvn package first" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
javac -d "$work" "$work/Hello.java"

names=("hello world" "--help" "sim open-normal" "grade (one answer)")
run() {
  case $1 in
    0) java -cp "$work" Hello ;;
    1) "$tcptutor" --help ;;
    2) "$tcptutor" sim open-normal ;;
    3) "$tcptutor" grade why-four-on-close "each direction is closed on its own" ;;
  esac
}

micros() {
  local before=${EPOCHREALTIME/./}
  run "$1" >/dev/null 2>&1 </dev/null || true
  echo $((${EPOCHREALTIME/./} - before)) >>"$work/$1"
}

for contestant in 0 1 2 3; do run $contestant >/dev/null 2>&1 </dev/null || true; done
for ((round = 0; round < rounds; round++)); do
  for contestant in 0 1 2 3; do micros $contestant; done
done

median() { sort -n "$work/$1" | sed -n "$(((rounds + 1) / 2))p"; }
hello=$(median 0)
echo "median of $rounds interleaved rounds"
for contestant in 0 1 2 3; do
  awk -v name="${names[contestant]}" -v own="$(median $contestant)" -v hello="$hello" \
    'BEGIN { printf "  %-16s %6.1f ms  %.2f x\n", name, own / 1000, own / hello }'
done
