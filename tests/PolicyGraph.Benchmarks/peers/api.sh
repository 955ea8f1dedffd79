#!/usr/bin/env bash
# The API over the embedded store beside graphql-yoga over the same rows in memory, each on one core, in turn, then ours on two: requests a second
# for the cities that cite a work and for a list of 20 works with 5 fields; once as served, once with every answer read anew. Medians and ratios.
# usage: api.sh [TURNS]   needs the .NET SDK, Node.js 20 with npm, wrk, curl, taskset, two cores
set -eu
cd "$(dirname "$0")"
turns=${1:-5}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
[ -d node_modules/graphql-yoga ] || npm install --silent --no-package-lock >/dev/null
dotnet publish ../../../src/PolicyGraph.Cli -c Release -v q --nologo -o "$work/bin" >/dev/null
program="dotnet $work/bin/policygraph.dll"
$program ingest ../../../src/PolicyGraph.Cli/samples --store "sqlite:$work/samples.db" >/dev/null
cat >"$work/regions" <<'Q'
{"query": "{ work(number: \"国办发〔2017〕95号\") { citingRegions { region { name } documentCount firstCitedOn lastCitedOn } } }"}
Q
cat >"$work/works" <<'Q'
{"query": "{ works(first: 20) { edges { node { title number level held issuedOn } } } }"}
Q
serve() { # PORT CORES SETTING…
  local port=$1 cores=$2 settings=
  shift 2
  for setting in access:requestsPerSecond=0 "$@"; do settings="$settings --set $setting"; done
  taskset -c "$cores" $program serve --store "sqlite:$work/samples.db" --urls "http://127.0.0.1:$port" $settings >/dev/null &
}
ask() { curl -sf --retry 30 --retry-connrefused --retry-delay 1 -H 'Content-Type: application/json' -H 'Accept: application/graphql-response+json' -d "@$work/$1" "http://127.0.0.1:$2/graphql"; }
serve 5091 0
serve 5092 0 limits:maxKeptBytes=0
serve 5093 0,1
serve 5094 0,1 limits:maxKeptBytes=0
ask regions 5091 >"$work/a" && ask works 5091 >"$work/b"
node -e 'const [a, b] = process.argv.slice(1).map(f => JSON.parse(require("fs").readFileSync(f)).data);
  console.log(JSON.stringify({ regions: { "国办发〔2017〕95号": a.work.citingRegions }, works: b.works.edges.map(e => e.node) }))' "$work/a" "$work/b" >"$work/rows"
taskset -c 0 node graphql-yoga.mjs "$work/rows" 5090 &
for question in regions works; do
  for port in 5090 5092 5093 5094; do ask $question $port | cmp - <(ask $question 5091); done
done
load() { BODY="$work/$1" taskset -c 1 wrk -t1 -c16 -d"$3s" -s post.lua "http://127.0.0.1:$2/graphql" | awk '/Non-2xx/ { exit 1 } /Requests\/sec/ { print $2 }'; }
median() { sort -n "$1" | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'; }
for question in regions works; do
  for port in 5090 5091 5092 5093 5094; do load $question $port 10 >/dev/null; done
  for _ in $(seq "$turns"); do
    for port in 5090 5091 5092 5093 5094; do load $question $port 4 >>"$work/$question.$port"; done
  done
  yoga=$(median "$work/$question.5090")
  echo "$question: graphql-yoga $yoga requests/s on one core"
  for port in 5091:'one core' 5092:'one core, read anew' 5093:'two cores' 5094:'two cores, read anew'; do
    ours=$(median "$work/$question.${port%%:*}")
    echo "  ours, ${port#*:}: $ours, ratio $(awk "BEGIN { printf \"%.1f\", $ours / $yoga }")"
  done
done
