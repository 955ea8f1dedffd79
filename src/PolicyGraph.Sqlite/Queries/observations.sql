-- The numbers that documents print and that promise nothing, in text order.
-- @documents: JSON list of rows
-- owner (the document's row), columns of observations; document_id, text_sha256, extractor_version
SELECT asked.value AS owner, observations.*, documents.node_id AS document_id, captures.text_sha256, captures.extractor_version
FROM json_each(@documents) asked
JOIN observations ON observations.document = asked.value
JOIN documents ON documents.id = asked.value
JOIN captures ON captures.id = documents.id
ORDER BY owner, observations.ordinal
