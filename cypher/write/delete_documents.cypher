// Deletes documents with their commitments, what they state and all relations that hang on them; their captured texts stay and leave the search indices.
// :param ids => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:OF]-(t:DocumentText)
REMOVE t:SearchEntry, t.node, t.names, t.runs, t.exact, t.body, t.mentions
WITH DISTINCT d
CALL (d) {
  MATCH (d)<-[:IN_DOCUMENT]-(c:Commitment)
  DETACH DELETE c
}
CALL (d) {
  MATCH (d)<-[:STATED_IN]-(s:Statement)
  CALL (s) {
    MATCH ()-[drawn:COOPERATES_WITH {statement: s.id}]->()
    DELETE drawn
  }
  CALL (s) {
    MATCH ()-[drawn:MEMBER_OF {statement: s.id}]->()
    DELETE drawn
  }
  CALL (s) {
    MATCH ()-[drawn:BUILDS {statement: s.id}]->()
    DELETE drawn
  }
  CALL (s) {
    MATCH ()-[drawn:IMPLEMENTS {statement: s.id}]->()
    DELETE drawn
  }
  CALL (s) {
    MATCH ()-[drawn:REPEALS {statement: s.id}]->()
    DELETE drawn
  }
  CALL (s) {
    MATCH ()-[drawn:AMENDS {statement: s.id}]->()
    DELETE drawn
  }
  DETACH DELETE s
}
DETACH DELETE d
