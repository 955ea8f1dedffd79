#!/usr/bin/env bash
# Our store beside the official JavaScript driver: the same generated citations into one server, in turn.
# usage: POLICYGRAPH_NEO4J_PASSWORD=… neo4j-ingest.sh [DOCUMENTS] [BATCH] [HTTP] [BOLT]
# The database must be empty. Needs the .NET SDK and Node.js 20 with npm.
set -eu
cd "$(dirname "$0")"
documents=${1:-20000} batch=${2:-500} http=${3:-http://127.0.0.1:7474} bolt=${4:-bolt://127.0.0.1:7687}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ -d node_modules/neo4j-driver ] || npm install --silent --no-package-lock >/dev/null
dotnet build .. -c Release -v q --nologo -o "$work/bin" >/dev/null
dotnet "$work/bin/PolicyGraph.Benchmarks.dll" ingest-graph "$http" "$documents" "$batch" "$work/rows"
node neo4j-ingest.mjs "$work/rows" "$bolt"
