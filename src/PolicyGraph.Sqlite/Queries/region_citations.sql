-- The citations of a work by the documents of a region, newest first, undated last.
-- @keys: JSON list of [work's row, region's code]; @roll_up: 1 where counties and zones count under their city;
-- @since, @until: days or null; @functions: JSON list or null; @after_sort, @after_id: the last row seen, or null; @first: how many for each key
-- owner (place in @keys), work, document (ids), depth, function, sort, position, total, shown (0: the row is here for its total alone)
WITH listed AS (
    SELECT asked.key AS owner, works.node_id AS work, documents.node_id AS document, documents.newest AS sort, sum(cites.depth) AS depth, min(cites.function) AS function
    FROM json_each(@keys) asked
    JOIN works ON works.id = asked.value ->> 0
    JOIN regions ON regions.code = asked.value ->> 1 OR (@roll_up AND regions.city = asked.value ->> 1)
    JOIN cites ON cites.work = works.id AND cites.region = regions.code
    JOIN documents ON documents.id = cites.document
    WHERE (@since IS NULL OR substr(documents.lower, 1, 10) >= @since)
      AND (@until IS NULL OR substr(documents.upper, 1, 10) <= @until)
    GROUP BY asked.key, documents.id
    HAVING @functions IS NULL OR min(cites.function) IN (SELECT value FROM json_each(@functions))),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, document) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, document) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM listed)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
