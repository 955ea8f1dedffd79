-- What regions' own bodies issued, newest first, undated last.
-- @regions: JSON list of codes; @after_sort, @after_id: the last row seen, or null; @first: how many for each region
-- owner (place in @regions); as documents.sql; sort, position, total, shown (0: the row is here for its total alone)
WITH placed AS (
    SELECT asked.key AS owner, documents.*, newest AS sort,
           row_number() OVER (PARTITION BY asked.key ORDER BY newest, node_id) AS position, count(*) OVER (PARTITION BY asked.key) AS total,
           coalesce(sum((newest, node_id) <= (@after_sort, @after_id)) OVER (PARTITION BY asked.key), 0) AS skipped
    FROM json_each(@regions) asked
    JOIN documents ON documents.region = asked.value)
SELECT placed.*, captures.text_sha256, captures.sha256, captures.url, captures.file, captures.captured_on, captures.composed,
       (SELECT works.node_id FROM publications
        JOIN signatures ON signatures.id = publications.signature
        JOIN works ON works.id = signatures.work
        WHERE publications.document = placed.id) AS publishes,
       (SELECT proposals.node_id FROM proposals WHERE proposals.document = placed.id) AS proposal,
       position > skipped AND position <= skipped + @first AS shown
FROM placed JOIN captures ON captures.id = placed.id
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
