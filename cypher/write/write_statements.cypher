// Writes what documents say of works, institutions and regions, and what they state of two of them.
// :param rows => [{document: 'doc_7d2kqz5w3x4y5z6a', says: [], names: [], declares: [], regions: [], states: [{id: '0123|#0'}]}]
// No columns.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CALL (d, row) {
  UNWIND row.says AS said
  MATCH (s:Signature {id: said.signature})
  CREATE (d)-[say:SAYS]->(s)
  SET say = said.properties
}
CALL (d, row) {
  UNWIND row.names AS named
  MATCH (k:InstitutionKey {id: named.key})
  CREATE (d)-[name:NAMES]->(k)
  SET name = named.properties
}
CALL (d, row) {
  UNWIND row.declares AS form
  MATCH (f:ShortForm {id: form})
  CREATE (d)-[:DECLARES]->(f)
}
CALL (d, row) {
  UNWIND row.regions AS mentioned
  MATCH (r:Region {id: mentioned.regionId})
  CREATE (d)-[mention:MENTIONS]->(r)
  SET mention = mentioned.properties
}
CALL (d, row) {
  UNWIND row.states AS stated
  CREATE (s:Statement)-[:STATED_IN]->(d)
  SET s = stated
}
