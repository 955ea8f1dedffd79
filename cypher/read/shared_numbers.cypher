// Numbers that several documents of the same issuers bear.
// No parameters.
// Columns: number, documents (ids)
MATCH (d:Document) WHERE d.number IS NOT NULL AND size(d.issuers) > 0
WITH d ORDER BY d.id
WITH d.number AS number, reduce(all = '', name IN d.issuers | all + '、' + name) AS issuers, collect(d.id) AS documents
WHERE size(documents) > 1
RETURN number, documents
ORDER BY number, issuers
