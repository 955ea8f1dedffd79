-- Who cites works, newest document first, undated last.
-- @works: JSON list of rows; @since, @until: days or null, what is not wholly inside is left out; @functions: JSON list or null;
-- @after_sort, @after_id: the last row seen, or null; @first: how many for each work
-- owner (the work's row), work, document (ids), depth, function, sort, position, total, shown (0: the row is here for its total alone)
WITH listed AS (
    SELECT asked.value AS owner, works.node_id AS work, documents.node_id AS document, documents.newest AS sort, sum(cites.depth) AS depth, min(cites.function) AS function
    FROM json_each(@works) asked
    JOIN works ON works.id = asked.value
    JOIN cites ON cites.work = works.id
    JOIN documents ON documents.id = cites.document
    WHERE (@since IS NULL OR substr(documents.lower, 1, 10) >= @since)
      AND (@until IS NULL OR substr(documents.upper, 1, 10) <= @until)
    GROUP BY asked.value, documents.id
    HAVING @functions IS NULL OR min(cites.function) IN (SELECT value FROM json_each(@functions))),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, document) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, document) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM listed)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
