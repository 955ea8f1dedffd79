#!/usr/bin/env bash
# Our store beside the official JavaScript driver, on one server in turn: generated letters through the store; then the whole graph that it
# made (texts, keys, statements, drawn relations, summary), written again from ready-made rows; then the citations alone (document, work,
# region, quote: no text, title, search, keys or settling), which is less than a store can do with.
# usage: POLICYGRAPH_NEO4J_PASSWORD=… neo4j-ingest.sh [DOCUMENTS] [BATCH] [HTTP] [BOLT]
# The database must be empty. Needs the .NET SDK and Node.js 20 with npm.
set -eu
cd "$(dirname "$0")"
documents=${1:-20000} batch=${2:-1000} http=${3:-http://127.0.0.1:7474} bolt=${4:-bolt://127.0.0.1:7687}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d node_modules/neo4j-driver ] || npm install --silent --no-package-lock >/dev/null
dotnet build .. -c Release -v q --nologo -o "$work/bin" >/dev/null
dotnet "$work/bin/PolicyGraph.Benchmarks.dll" ingest-graph "$http" "$documents" "$batch" "$work/rows"
node neo4j-graph.mjs "$bolt"
node neo4j-ingest.mjs "$work/rows" "$bolt"
