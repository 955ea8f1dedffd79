-- The nodes behind ids of keys. Where two nodes claim a key, the one that it is the id of has it, then the first by id.
-- @ids: JSON list of ids
-- asked, kind (Document, Work, Institution), node (row), node_id
SELECT asked, kind, node, node_id
FROM (
    SELECT asked.value AS asked, kind, node, node_id,
           row_number() OVER (PARTITION BY asked.value ORDER BY node_id <> asked.value, node_id) AS place
    FROM json_each(@ids) asked
    JOIN node_keys ON key_id = asked.value)
WHERE place = 1
