// Writes which proposals documents answer, with who handled them, their suggestions and the commitments made in the answers. Setting a
// property locks the proposal; its title follows in settle_proposals.cypher.
// :param rows => [{document: 'doc_7d2kqz5w3x4y5z6a', proposal: {id: 'proposal_7d2kqz5w3x4y5z6a', shared: true}, answer: {quote: '第7号'}, handlers: [{id: '0123|#0', name: '中山市教育局'}], suggestions: [{commitments: [], properties: {id: '0123|#1'}}]}]
// No columns.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Proposal {id: row.proposal.id})
SET p += row.proposal
CREATE (d)-[a:ANSWERS]->(p)
SET a = row.answer, a.date = d.issuedOn, a.documentTitle = d.title
WITH d, p, row
CALL (d, row) {
  UNWIND row.handlers AS handler
  CREATE (h:Handling)-[:HANDLING_IN]->(d)
  SET h = handler
}
CALL (d, p, row) {
  UNWIND row.suggestions AS said
  CREATE (s:Suggestion)
  SET s = said.properties
  CREATE (p)-[:SUGGESTS]->(s)
  CREATE (s)-[:ANSWERED_IN {quote: coalesce(s.fateQuote, s.quote), date: d.issuedOn, documentTitle: d.title}]->(d)
  WITH s, said
  UNWIND said.commitments AS id
  MATCH (c:Commitment {id: id})
  CREATE (c)-[:MADE_UNDER]->(s)
}
