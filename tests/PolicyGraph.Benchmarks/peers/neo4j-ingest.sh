#!/usr/bin/env bash
# Our store beside the official JavaScript driver, on one server in turn: generated letters through the store; then the whole graph that it
# made (texts, keys, statements, drawn relations, summary), written again from ready-made rows; then the citations alone (document, work,
# region, quote: no text, title, search, keys or settling), which is less than a store can do with. A turn of 4,000 letters goes before,
# uncounted: a server that has just started takes twice as long. With each turn of the store, what its statements took.
# usage: POLICYGRAPH_NEO4J_PASSWORD=… neo4j-ingest.sh [DOCUMENTS] [BATCH] [TURNS] [HTTP] [BOLT]
# The database is emptied. Needs the .NET SDK and Node.js 20 with npm.
set -eu
cd "$(dirname "$0")"
documents=${1:-20000} batch=${2:-1000} turns=${3:-3} http=${4:-http://127.0.0.1:7474} bolt=${5:-bolt://127.0.0.1:7687}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d node_modules/neo4j-driver ] || npm install --silent --no-package-lock >/dev/null
dotnet build .. -c Release -v q --nologo -o "$work/bin" >/dev/null

turn() {  # DOCUMENTS
  dotnet "$work/bin/PolicyGraph.Benchmarks.dll" ingest-graph "$http" "$1" "$batch" "$work/rows"
  node neo4j-graph.mjs "$bolt"
  node neo4j-ingest.mjs "$work/rows" "$bolt"
}

node --input-type=module -e "
  import neo4j from 'neo4j-driver'; import { empty } from '$PWD/neo4j-empty.mjs';
  const driver = neo4j.driver('$bolt', neo4j.auth.basic('neo4j', process.env.POLICYGRAPH_NEO4J_PASSWORD));
  await empty(driver.session()); await driver.close();"
turn 4000 >/dev/null
for at in $(seq "$turns"); do
  echo "turn $at"
  turn "$documents" | tee -a "$work/lines"
done
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
seconds() { sed -n "s|^$1.* in \([0-9.]*\) s: .*|\1|p" "$work/lines"; }
echo "ours to the driver's whole graph: $(paste <(seconds 'driver, the whole') <(seconds store) | awk '{ printf "%.2f\n", $1 / $2 }' | median)," \
  "to its bare citations: $(paste <(seconds 'driver, the citations') <(seconds store) | awk '{ printf "%.2f\n", $1 / $2 }' | median) (medians of $turns turns)"
