// The works that documents cite, in text order.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), document, work (ids), depth, function
UNWIND $documents AS owner
MATCH (d:Document {id: owner})-[c:CITES]->(w:Work)
RETURN owner, d.id AS document, w.id AS work, c.depth AS depth, c.function AS function
ORDER BY owner, c.ordinal
