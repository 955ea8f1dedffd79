-- The works that carry works out.
-- @works: JSON list of rows; @after_sort, @after_id: the last row seen, or null; @first: how many for each work
-- owner (the work's row), from_work, to_work (ids), source_name, source_url, sort, position, total, shown (0: the row is here for its total alone)
WITH placed AS (
    SELECT asked.value AS owner, origin.node_id AS from_work, works.node_id AS to_work, origin.source_name, origin.source_url, origin.newest AS sort,
           row_number() OVER (PARTITION BY asked.value ORDER BY origin.newest, origin.node_id) AS position,
           count(*) OVER (PARTITION BY asked.value) AS total,
           coalesce(sum((origin.newest, origin.node_id) <= (@after_sort, @after_id)) OVER (PARTITION BY asked.value), 0) AS skipped
    FROM json_each(@works) asked
    JOIN works ON works.id = asked.value
    JOIN implements ON implements.to_work = works.id
    JOIN works origin ON origin.id = implements.from_work)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
