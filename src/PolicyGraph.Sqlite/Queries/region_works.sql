-- Regions' own laws and policies, cited by most regions first.
-- @regions: JSON list of codes; @after_sort, @after_id: the last row seen, or null; @first: how many for each region
-- owner (place in @regions); columns of works; sort, position, total, shown (0: the row is here for its total alone)
WITH placed AS (
    SELECT asked.key AS owner, works.*, -citing_regions AS sort,
           row_number() OVER (PARTITION BY asked.key ORDER BY -citing_regions, node_id) AS position, count(*) OVER (PARTITION BY asked.key) AS total,
           coalesce(sum((-citing_regions, node_id) <= (@after_sort, @after_id)) OVER (PARTITION BY asked.key), 0) AS skipped
    FROM json_each(@regions) asked
    JOIN works ON works.region = asked.value)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
