// Commitments by their ids.
// :param ids => ['commitment_7d2kqz5w3x4y5z6a']
// Columns: commitment (as commitments.cypher)
UNWIND $ids AS id
MATCH (c:Commitment {id: id})-[:IN_DOCUMENT]->(d:Document)
MATCH (t:DocumentText {id: d.capture})
RETURN c {
  .id, .status, .strength, .actor, .actorKind, .verb, .object, .text, .quantities, .deadline, .deadlineOn, .deadlineUntil, .topic, .rule, .start,
  .end, .quote, .ties, document: d.id, region: d.region, textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  issuers: COLLECT { MATCH (d)-[issued:ISSUED_BY]->(i:Institution) WHERE c.actorKind = 'Issuer' RETURN i.id ORDER BY issued.ordinal },
  leads: [(c)-[:TIED]->(k:Signature|InstitutionKey)-[:LEADS_TO]->(n:Work|Institution) | {key: k.id, node: n.id}]} AS commitment
