#!/usr/bin/env bash
# The API over Neo4j beside @neo4j/graphql over the same database, and beside the bare statement over the same HTTP API, in turn: p50 in ms of the
# regions that cite the most cited work and a rarely cited one. Ours from kept answers, whose state is asked for once a second or each time, and
# read anew. The database must hold what neo4j-ingest.sh or `ingest-graph` wrote.
# usage: POLICYGRAPH_NEO4J_PASSWORD=… neo4j-api.sh [ROUNDS] [HTTP] [BOLT]   needs the .NET SDK, Node.js 20 with npm, curl
set -eu
cd "$(dirname "$0")"
rounds=${1:-200} http=${2:-http://127.0.0.1:7474} bolt=${3:-bolt://127.0.0.1:7687}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
[ -d node_modules/@neo4j/graphql ] || npm install --silent --no-package-lock >/dev/null
dotnet publish ../../../src/PolicyGraph.Cli -c Release -v q --nologo -o "$work/bin" >/dev/null
serve() { dotnet "$work/bin/policygraph.dll" serve --store "neo4j:${http/:\/\//://neo4j@}/neo4j" --urls "http://127.0.0.1:$1" --set access:requestsPerSecond=0 --set "$2" >/dev/null & }
serve 5095 limits:stateAge=00:00:01
serve 5097 limits:stateAge=00:00:00
serve 5098 limits:maxKeptBytes=0
node neo4j-graphql.mjs "$bolt" 5096 &
export AUTHORIZATION="Basic $(printf 'neo4j:%s' "$POLICYGRAPH_NEO4J_PASSWORD" | base64)"
statement=$(cat ../../../cypher/read/citing_regions.cypher)
for number in 国办发〔2001〕1号 国办发〔2020〕100号; do
  cat >"$work/ours" <<Q
{"query": "{ work(number: \"$number\") { id citingRegions { region { name } documentCount firstCitedOn lastCitedOn } } }"}
Q
  cat >"$work/peer" <<Q
{"query": "{ citingRegions(number: \"$number\") { region documentCount firstCitedOn lastCitedOn } }"}
Q
  id=$(curl -sf --retry 30 --retry-connrefused --retry-delay 1 -H 'Content-Type: application/json' -d "@$work/ours" http://127.0.0.1:5095/graphql | node -e 'console.log(JSON.parse(require("fs").readFileSync(0)).data.work.id)')
  curl -sf --retry 30 --retry-connrefused --retry-delay 1 -o /dev/null -H 'Content-Type: application/json' -d "@$work/peer" http://127.0.0.1:5096/graphql
  STATEMENT=$statement ID=$id node -e 'console.log(JSON.stringify({ statement: process.env.STATEMENT, parameters: { works: [process.env.ID], level: null, rollUp: false } }))' >"$work/bare"
  echo "$number:"
  for port in 5097 5098; do
    curl -sf --retry 30 --retry-connrefused --retry-delay 1 -o /dev/null -H 'Content-Type: application/json' -d "@$work/ours" "http://127.0.0.1:$port/graphql"
  done
  node latency.mjs "$rounds" ours http://127.0.0.1:5095/graphql "$work/ours" 'ours, state asked for' http://127.0.0.1:5097/graphql "$work/ours" 'ours, read anew' http://127.0.0.1:5098/graphql "$work/ours" \
    @neo4j/graphql http://127.0.0.1:5096/graphql "$work/peer" 'bare statement' "$http/db/neo4j/query/v2" "$work/bare" |
    awk -F'\t' '{ name[NR] = $1; time[$1] = $2 }
      END { for (at = 1; at <= NR; at++) printf "  %s: %s ms, @neo4j/graphql / this %.1f, this / bare statement %.2f\n", name[at], time[name[at]], time["@neo4j/graphql"] / time[name[at]], time[name[at]] / time["bare statement"] }'
done
