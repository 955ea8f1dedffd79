// Documents with what their current capture says of itself.
// :param ids => ['doc_7d2kqz5w3x4y5z6a']
// Columns: document (a map; publishes: the id of the work whose text it is; proposal: of the proposal that it answers)
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (t:DocumentText {id: d.capture})
RETURN d {
  .id, .kind, .number, .title, .region, .issuedOn, .notBefore, .notAfter, .publishedOn, .indexNumber, .replyClass, .replyOutcome, .proposalNumber,
  .proposalTitle, .proposalBody, textSha256: t.textSha256, sha256: t.sha256, url: t.url, file: t.file, capturedOn: t.capturedOn,
  composed: t.composed, publishes: head([(d)-[:PUBLISHES]->(w:Work) | w.id]),
  proposal: head([(d)-[:ANSWERS]->(p:Proposal) | p.id])} AS document
