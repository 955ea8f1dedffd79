-- Numbers that several documents of the same issuers bear.
-- no parameters
-- number, documents (JSON list of ids)
WITH signed AS (
    SELECT documents.number, documents.node_id,
           (SELECT group_concat(name, '、') FROM (
               SELECT name FROM document_issuers WHERE document_issuers.document = documents.id ORDER BY ordinal)) AS issuers
    FROM documents WHERE documents.number IS NOT NULL)
SELECT number, json_group_array(node_id) AS documents FROM (SELECT * FROM signed WHERE issuers IS NOT NULL ORDER BY node_id)
GROUP BY number, issuers HAVING count(*) > 1
ORDER BY number, issuers
