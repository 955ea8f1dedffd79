-- The works that works carry out.
-- @works: JSON list of rows
-- owner (the work's row), from_work, to_work (ids), source_name, source_url
SELECT asked.value AS owner, works.node_id AS from_work, target.node_id AS to_work, works.source_name, works.source_url
FROM json_each(@works) asked
JOIN works ON works.id = asked.value
JOIN implements ON implements.from_work = works.id
JOIN works target ON target.id = implements.to_work
ORDER BY owner, target.node_id
