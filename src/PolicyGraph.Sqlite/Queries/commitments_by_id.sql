-- Commitments by their ids.
-- @ids: JSON list of ids
-- columns of told_commitments
SELECT told.*
FROM json_each(@ids) asked
JOIN told_commitments told ON told.node_id = asked.value
