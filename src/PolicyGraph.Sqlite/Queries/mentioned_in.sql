-- The documents that mention institutions, newest first, undated last.
-- @institutions: JSON list of rows; @after_sort, @after_id: the last row seen, or null; @first: how many for each institution
-- owner (the institution's row), document (id), node (its row), sort, position, total, shown (0: the row is here for its total alone)
WITH listed AS (
    SELECT asked.value AS owner, documents.node_id AS document, documents.id AS node, documents.newest AS sort
    FROM json_each(@institutions) asked
    JOIN institution_keys ON institution_keys.institution = asked.value
    JOIN mentions ON mentions.institution = institution_keys.id
    JOIN documents ON documents.id = mentions.document
    GROUP BY asked.value, documents.id),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, document) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, document) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM listed)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
