// The sentences in which documents cite works, in text order.
// :param keys => [{document: 'doc_7d2kqz5w3x4y5z6a', work: 'work_7d2kqz5w3x4y5z6a'}]
// Columns: owner (place in $keys), document (id), textSha256, extractorVersion, evidence (JSON, one a signature)
UNWIND range(0, size($keys) - 1) AS owner
MATCH (d:Document {id: $keys[owner].document})-[:CITES]->(w:Work {id: $keys[owner].work})
MATCH (t:DocumentText {id: d.capture})
MATCH (d)-[say:SAYS {cites: true}]->(:Signature)-[:LEADS_TO]->(w)
RETURN owner, d.id AS document, t.textSha256 AS textSha256, t.extractorVersion AS extractorVersion, collect(say.evidence) AS evidence
