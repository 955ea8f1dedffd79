// The commitments of documents, in text order.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), commitment (a map; ties: JSON; leads: maps of key and the node that it leads to; issuers: ids, where the issuer acts)
UNWIND $documents AS owner
MATCH (d:Document {id: owner})<-[:IN_DOCUMENT]-(c:Commitment)
MATCH (t:DocumentText {id: d.capture})
WITH owner, d, t, c ORDER BY owner, c.ordinal
RETURN owner, c {
  .id, .status, .strength, .actor, .actorKind, .verb, .object, .text, .quantities, .deadline, .deadlineOn, .deadlineUntil, .topic, .rule, .start,
  .end, .quote, .ties, document: d.id, region: d.region, textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  issuers: COLLECT { MATCH (d)-[issued:ISSUED_BY]->(i:Institution) WHERE c.actorKind = 'Issuer' RETURN i.id ORDER BY issued.ordinal },
  leads: [(c)-[:TIED]->(k:Signature|InstitutionKey)-[:LEADS_TO]->(n:Work|Institution) | {key: k.id, node: n.id}]} AS commitment
