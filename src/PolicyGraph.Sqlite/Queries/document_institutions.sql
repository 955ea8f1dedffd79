-- The institutions that documents mention, most often mentioned first.
-- @documents: JSON list of rows; @after_sort, @after_id: the last row seen, or null; @first: how many for each document
-- owner (the document's row), institution (id), node (its row), sort, position, total, shown (0: the row is here for its total alone)
WITH listed AS (
    SELECT asked.value AS owner, institutions.node_id AS institution, institutions.id AS node, -count(*) AS sort
    FROM json_each(@documents) asked
    JOIN mentions ON mentions.document = asked.value
    JOIN institution_keys ON institution_keys.id = mentions.institution
    JOIN institutions ON institutions.id = institution_keys.institution
    GROUP BY asked.value, institutions.id),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, institution) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, institution) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM listed)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
