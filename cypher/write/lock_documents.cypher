// Locks keys of documents, in the order given, and reads the captures that bear one. Removing a property that is not there locks
// the node and writes nothing.
// :param keys => ['doc_7d2kqz5w3x4y5z6a']
// Columns: id, url, file, sha256, textSha256, capturedOn, keys, document (its id or null), isCurrent
UNWIND $keys AS key
MERGE (k:DocumentKey {id: key})
REMOVE k.locked
WITH collect(k) AS locked
UNWIND locked AS k
MATCH (k)<-[:HAS_KEY]-(t:DocumentText)
WITH DISTINCT t
OPTIONAL MATCH (t)-[:OF]->(d:Document)
RETURN t.id AS id, t.url AS url, t.file AS file, t.sha256 AS sha256, t.textSha256 AS textSha256, t.capturedOn AS capturedOn,
       t.keys AS keys, d.id AS document, coalesce(d.capture = t.id, false) AS isCurrent
