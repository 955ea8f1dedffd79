// The captured texts of a document, by any of its keys' ids.
// :param id => 'doc_7d2kqz5w3x4y5z6a'
// Columns: document (its id), keys (ids), texts (ids)
MATCH (:DocumentKey {id: $id})<-[:HAS_KEY]-(:DocumentText)-[:OF]->(d:Document)
WITH DISTINCT d
MATCH (d)<-[:OF]-(t:DocumentText)-[:HAS_KEY]->(k:DocumentKey)
RETURN d.id AS document, collect(DISTINCT k.id) AS keys, collect(DISTINCT t.id) AS texts
