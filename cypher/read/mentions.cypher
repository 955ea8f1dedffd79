// The mentions of documents, in text order, with what their keys settled to.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), mentions (JSON), signatures (maps: id, status, reason, candidates, work), institutions (maps: key, institution)
UNWIND $documents AS owner
MATCH (d:Document {id: owner})
MATCH (t:DocumentText {id: d.capture})
RETURN owner, t.mentions AS mentions,
       [(d)-[:SAYS]->(s:Signature) | {
           id: s.id, status: s.status, reason: s.reason, candidates: s.candidates, work: head([(s)-[:LEADS_TO]->(w:Work) | w.id])}] AS signatures,
       [(d)-[:NAMES]->(k:InstitutionKey)-[:LEADS_TO]->(i:Institution) | {key: k.id, institution: i.id}] AS institutions
