#!/usr/bin/env bash
# How long the first frame takes in a terminal, as multiples of a Java hello world in the same
# terminal and the same run, and how long a key takes to its last byte at 200x50.
# Usage: src/bench/screen.sh [ROUNDS]     (at least 15; build first: mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-21}
[ -x target/tcptutor ] || { echo "no target/tcptutor: run mvn package first" >&2; exit 2; }

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

mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
java -cp "target/test-classes:$(cat "$work/classpath")" \
  tcptutor.terminal.ScreenBenchmark target/tcptutor "$work" "$rounds"
