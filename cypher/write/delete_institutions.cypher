// Deletes institutions with their search entries.
// :param ids => ['inst_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (i:Institution {id: id})
OPTIONAL MATCH (e:SearchEntry {node: id})
DETACH DELETE i, e
