// Keeps signatures with their support and outcome; a new one with its links.
// :param rows => [{id: 'sig_7d2kqz5w3x4y5z6a', newLinks: [], properties: {documents: 1, status: 'Resolved'}}]
// No columns.
UNWIND $rows AS row
MERGE (s:Signature {id: row.id})
SET s += row.properties
WITH s, row
UNWIND row.newLinks AS link
MERGE (l:SignatureLink {id: link})
CREATE (s)-[:BEARS_ON]->(l)
