// Deletes documents with their commitments and all relations that hang on them; their captured texts stay and leave the search indices.
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
DETACH DELETE d
