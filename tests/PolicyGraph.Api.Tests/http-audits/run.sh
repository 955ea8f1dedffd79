#!/usr/bin/env bash
# Starts the built service over its samples and runs the audits of the npm package graphql-http against it. Needs the .NET SDK, Node and npm.
# Exits 1 unless all audits pass.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../../.. && pwd)
work=$(mktemp -d)
server=
clean_up() {
  [ -z "$server" ] || { kill "$server" && wait "$server"; } 2>/dev/null || true
  rm -rf "$work"
}
trap clean_up EXIT

npm ci --silent --no-audit --no-fund
# The samples' store goes to a folder of this run, the port is any that is free.
XDG_DATA_HOME=$work dotnet "$root/src/PolicyGraph.Cli/bin/${CONFIGURATION:-Debug}/net10.0/policygraph.dll" \
  serve --samples --urls http://127.0.0.1:0 >"$work/log" 2>&1 &
server=$!
for _ in $(seq 120); do
  url=$(sed -n 's/^Serving \(.*\) - open.*/\1/p' "$work/log")
  [ -z "$url" ] || break
  kill -0 "$server" 2>/dev/null || break
  sleep 1
done
[ -n "$url" ] || { echo "The service does not start:"; cat "$work/log"; exit 1; }
node audit.mjs "$url"
