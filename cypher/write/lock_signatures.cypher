// Locks the links between signatures, in the order given, and reads the signatures that bear on one.
// :param links => ['link_7d2kqz5w3x4y5z6a']
// Columns: id, keys (JSON), links, documents, titles, titleCounts, status, reason, candidates, work (its id or null)
UNWIND $links AS link
MERGE (l:SignatureLink {id: link})
REMOVE l.locked
WITH collect(l) AS locked
UNWIND locked AS l
MATCH (l)<-[:BEARS_ON]-(s:Signature)
WITH DISTINCT s
OPTIONAL MATCH (s)-[:LEADS_TO]->(w:Work)
RETURN s.id AS id, s.keys AS keys, [(s)-[:BEARS_ON]->(other:SignatureLink) | other.id] AS links, s.documents AS documents,
       s.titles AS titles, s.titleCounts AS titleCounts, s.status AS status, s.reason AS reason, s.candidates AS candidates, w.id AS work
