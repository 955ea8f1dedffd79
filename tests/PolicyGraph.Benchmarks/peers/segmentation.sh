#!/usr/bin/env bash
# Our segmenter beside jieba-rs (@node-rs/jieba), each on one core over the same text, in turn: medians and ratios of several turns.
# usage: segmentation.sh [TURNS]   needs the .NET SDK, Node.js with npm, taskset
set -eu
cd "$(dirname "$0")"
turns=${1:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d node_modules ] || npm install --silent --no-package-lock >/dev/null
dotnet build .. -c Release -v q --nologo -o "$work/bin" >/dev/null
ours() { taskset -c 0 dotnet "$work/bin/PolicyGraph.Benchmarks.dll" throughput "$1" "$2"; }
peer() { taskset -c 0 node jieba.mjs "$1" "$2"; }
median() { sort -n "$1" | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'; }
dotnet "$work/bin/PolicyGraph.Benchmarks.dll" letters ../../../src/PolicyGraph.Cli/samples "$work/letters"
dotnet "$work/bin/PolicyGraph.Benchmarks.dll" shuffled "$work/shuffled"
for pair in segment:cut tag:tag; do
  for text in letters shuffled; do
    for _ in $(seq "$turns"); do
      a=$(ours "${pair%:*}" "$work/$text")
      b=$(peer "${pair#*:}" "$work/$text")
      echo "$a" >>"$work/a.$pair.$text"
      echo "$b" >>"$work/b.$pair.$text"
      awk "BEGIN { print $a / $b }" >>"$work/ratio.$pair.$text"
    done
    echo "${pair%:*} on $text: $(median "$work/a.$pair.$text") MB/s, jieba-rs ${pair#*:} $(median "$work/b.$pair.$text") MB/s, ratio $(median "$work/ratio.$pair.$text")"
  done
done
