// Deletes signatures that no document bears, with the links that are left alone.
// :param ids => ['sig_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (s:Signature {id: id})
OPTIONAL MATCH (s)-[:BEARS_ON]->(l:SignatureLink)
WITH collect(DISTINCT s) AS signatures, collect(DISTINCT l) AS links
FOREACH (s IN signatures | DETACH DELETE s)
WITH links
UNWIND links AS l
WITH l WHERE NOT EXISTS { (l)<-[:BEARS_ON]-() }
DELETE l
