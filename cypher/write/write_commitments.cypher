// Writes what documents promise, run and report, with the keys of the names in it.
// :param rows => [{document: 'doc_7d2kqz5w3x4y5z6a', properties: {id: 'commitment_7d2kqz5w3x4y5z6a'}, works: [{key: 'sig_7d2kqz5w3x4y5z6a', tie: 'Basis', ordinal: 0}], institutions: []}]
// No columns.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (c:Commitment)
SET c = row.properties
CREATE (c)-[:IN_DOCUMENT {quote: c.quote, date: d.issuedOn, documentTitle: d.title}]->(d)
WITH c, row
CALL (c, row) {
  UNWIND row.works AS tied
  MATCH (s:Signature {id: tied.key})
  CREATE (c)-[:TIED {tie: tied.tie, ordinal: tied.ordinal}]->(s)
}
CALL (c, row) {
  UNWIND row.institutions AS tied
  MATCH (k:InstitutionKey {id: tied.key})
  CREATE (c)-[:TIED {tie: tied.tie, ordinal: tied.ordinal}]->(k)
}
