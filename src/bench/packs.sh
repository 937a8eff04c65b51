#!/bin/sh
# Compares, in one run, starting with a pack of 10,000 questions and starting with the built-in one:
#   src/bench/packs.sh [ROUNDS]
# Both commands read a lesson and end at its first prompt. The big pack is made up, added (which checks
# and compiles it) and thrown away.
set -eu
rounds=${1:-11}
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TCPTUTOR_HOME="$work/home"
mkdir -p "$work/big/lessons" "$work/big/quizzes"
printf 'id: big\nversion: 1.0.0\ntitle: {en: Big, zh: 大}\nlanguages: [en, zh]\n' > "$work/big/lessons/pack.yaml"
lesson=0
while [ $lesson -lt 20 ]; do
  printf 'id: l%s\norder: %s\ntitle: {en: L, zh: 课}\nsections:\n  - id: a\n    heading: {en: A, zh: 甲}\n    parts:\n      - {en: Text., zh: 文字。}\n      - run: open-normal\n' \
    $lesson $lesson > "$work/big/lessons/l$lesson.yaml"
  awk -v l=$lesson 'BEGIN {
    printf "id: l%s\nlesson: l%s\nquestions:\n", l, l
    for (q = 0; q < 500; q++) {
      printf "  - {id: q%s-%s, kind: claim, topic: open, difficulty: junior, truth: false, scenario: open-normal, segments: [2],\n", l, q
      printf "     claim: {en: Claim number %s of lesson %s., zh: 第 %s 课第 %s 题。},\n", q, l, l, q
      printf "     because: {en: The second segment of the run shows it., zh: 运行里的第二个报文段说明了这一点。}}\n"
    }
  }' > "$work/big/quizzes/l$lesson.yaml"
  lesson=$((lesson + 1))
done
"$here/target/tcptutor" pack add "$work/big"
ms() { # name, command...: appends the microseconds of one run
  name=$1; shift
  start=$(date +%s%N)
  echo | "$@" > /dev/null
  end=$(date +%s%N)
  echo $(((end - start) / 1000)) >> "$work/times-$name"
}
i=0
while [ $i -lt "$rounds" ]; do
  ms builtin "$here/target/tcptutor" learn closing --again
  ms big "$here/target/tcptutor" learn big/l3 --again
  i=$((i + 1))
done
median() { sort -n "$work/times-$1" | awk '{a[NR]=$1} END {print a[int((NR+1)/2)] / 1000}'; }
b=$(median builtin); g=$(median big)
echo "learn closing (built-in pack)      $b ms"
echo "learn big/l3  (10,000 questions)   $g ms   $(awk "BEGIN {printf \"%.2f\", $g / $b}") times"
