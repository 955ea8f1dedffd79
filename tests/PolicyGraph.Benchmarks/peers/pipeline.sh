#!/usr/bin/env bash
# The pipeline from normalise to resolve (names), and all of it with what is said of the names (pipeline), beside the bare cut of jieba-rs
# (@node-rs/jieba): each on one core over the same texts, in turn;
# medians and ratios of several turns. Letters one by one, 2 MB of letters as one text, and 5 MB.
# usage: pipeline.sh [TURNS]   needs the .NET SDK, Node.js with npm, taskset
set -eu
cd "$(dirname "$0")"
turns=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d node_modules ] || npm install --silent --no-package-lock >/dev/null
dotnet build .. -c Release -v q --nologo -o "$work/bin" >/dev/null
median() { sort -n "$1" | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'; }
samples=../../../src/PolicyGraph.Cli/samples
dotnet "$work/bin/PolicyGraph.Benchmarks.dll" letters "$samples" "$work/2mb"
cat "$work/2mb" "$work/2mb" "$work/2mb" | head -c 5000000 | sed '$d' >"$work/5mb"
for text in "$samples" "$work/2mb" "$work/5mb"; do
  for _ in $(seq "$turns"); do
    a=$(dotnet "$work/bin/PolicyGraph.Benchmarks.dll" throughput names "$text")
    b=$(taskset -c 0 node jieba.mjs cut "$text")
    c=$(dotnet "$work/bin/PolicyGraph.Benchmarks.dll" throughput pipeline "$text")
    echo "$a" >>"$work/a.$(basename "$text")"
    echo "$b" >>"$work/b.$(basename "$text")"
    awk "BEGIN { print $a / $b }" >>"$work/ratio.$(basename "$text")"
    awk "BEGIN { print $c / $b }" >>"$work/whole.$(basename "$text")"
  done
  name=$(basename "$text")
  echo "names on $name: $(median "$work/a.$name") MB/s, jieba-rs cut $(median "$work/b.$name") MB/s, ratio $(median "$work/ratio.$name"), whole pipeline $(median "$work/whole.$name")"
done
