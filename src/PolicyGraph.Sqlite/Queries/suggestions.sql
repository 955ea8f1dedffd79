-- The points of proposals, letter by letter, newest letter first.
-- @ids: JSON list of ids
-- columns of told_suggestions
SELECT told.*
FROM json_each(@ids) asked
JOIN proposals ON proposals.node_id = asked.value
JOIN told_suggestions told ON told.document = proposals.document
ORDER BY asked.value, told.newest, told.document_id, told.ordinal
