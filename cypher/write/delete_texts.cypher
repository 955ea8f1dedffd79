// Deletes captured texts with the keys that no other bears.
// :param ids => ['0123|']
// No columns.
UNWIND $ids AS id
MATCH (t:DocumentText {id: id})
OPTIONAL MATCH (t)-[:HAS_KEY]->(k:DocumentKey)
WITH collect(DISTINCT t) AS texts, collect(DISTINCT k) AS keys
FOREACH (t IN texts | DETACH DELETE t)
WITH keys
UNWIND keys AS k
WITH k WHERE NOT EXISTS { (k)<-[:HAS_KEY]-() }
DELETE k
