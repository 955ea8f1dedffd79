// The keys of the documents of captured texts.
// :param ids => ['0123|']
// Columns: key (its id)
UNWIND $ids AS id
MATCH (:DocumentText {id: id})-[:HAS_KEY]->(k:DocumentKey)
RETURN DISTINCT k.id AS key
