-- The works that documents cite, in text order.
-- @documents: JSON list of rows
-- owner (the document's row), document, work (ids), depth, function
SELECT asked.value AS owner, documents.node_id AS document, works.node_id AS work, sum(cites.depth) AS depth, min(cites.function) AS function
FROM json_each(@documents) asked
JOIN documents ON documents.id = asked.value
JOIN cites ON cites.document = documents.id
JOIN works ON works.id = cites.work
GROUP BY asked.value, works.id
ORDER BY owner, min(cites.ordinal)
