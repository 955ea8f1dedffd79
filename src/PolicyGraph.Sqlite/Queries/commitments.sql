-- The commitments of documents, in text order.
-- @documents: JSON list of rows
-- owner (the document's row), columns of told_commitments
SELECT asked.value AS owner, told.*
FROM json_each(@documents) asked
JOIN told_commitments told ON told.document = asked.value
ORDER BY owner, told.ordinal
