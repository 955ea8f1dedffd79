// The numbers that documents print and that promise nothing, in text order.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), observation (a map; quantity: a JSON list of one)
UNWIND $documents AS owner
MATCH (d:Document {id: owner})<-[:OBSERVED_IN]-(o:Observation)
MATCH (t:DocumentText {id: d.capture})
WITH owner, d, t, o ORDER BY owner, o.ordinal
RETURN owner, o {
  .quantity, .subject, .start, .end, .quote, .rule, document: d.id, textSha256: t.textSha256, extractorVersion: t.extractorVersion} AS observation
