// The agencies that issued documents, in printed order.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), institution (a map)
UNWIND $documents AS owner
MATCH (:Document {id: owner})-[issued:ISSUED_BY]->(i:Institution)
RETURN owner, i {.id, .type, .name, .aliases, .region, .level} AS institution
ORDER BY owner, issued.ordinal
