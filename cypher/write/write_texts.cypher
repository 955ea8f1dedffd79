// Stores captured texts.
// :param rows => [{keys: ['doc_7d2kqz5w3x4y5z6a'], properties: {id: '0123|', text: '…'}}]
// No columns.
UNWIND $rows AS row
CREATE (t:DocumentText)
SET t = row.properties
WITH t, row
UNWIND row.keyIds AS key
MERGE (k:DocumentKey {id: key})
CREATE (t)-[:HAS_KEY]->(k)
