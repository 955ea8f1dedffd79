-- The agencies that issued documents, in printed order.
-- @documents: JSON list of rows
-- owner (the document's row), columns of institutions
SELECT asked.value AS owner, institutions.*
FROM json_each(@documents) asked
JOIN document_issuers ON document_issuers.document = asked.value
JOIN institution_keys ON institution_keys.id = document_issuers.institution
JOIN institutions ON institutions.id = institution_keys.institution
GROUP BY asked.value, institutions.id
ORDER BY owner, min(document_issuers.ordinal)
