// Takes away all that is derived; the captured texts stay.
// No parameters.
// No columns.
CALL () {
  MATCH (n) WHERE NOT n:DocumentText AND NOT n:SchemaVersion AND NOT n:Lock
  DETACH DELETE n
}
MATCH (t:SearchEntry)
REMOVE t:SearchEntry, t.node, t.names, t.runs, t.exact, t.body, t.mentions
