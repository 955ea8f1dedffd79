// Deletes what documents that are about to go say of proposals, and the proposals that they alone can answer.
// :param ids => ['doc_7d2kqz5w3x4y5z6a']
// Columns: proposal (its id); those that others may answer too
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ANSWERS]->(p:Proposal)
CALL (d) {
  MATCH (d)<-[:HANDLING_IN]-(h:Handling)
  DETACH DELETE h
}
CALL (d) {
  MATCH (d)<-[:ANSWERED_IN]-(s:Suggestion)
  DETACH DELETE s
}
WITH p, p.id AS proposal, p.shared AS shared
CALL (p, shared) {
  WITH p, shared WHERE NOT shared
  DETACH DELETE p
}
WITH DISTINCT proposal, shared WHERE shared
RETURN proposal
