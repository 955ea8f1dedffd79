-- A page of the numbers that documents print and that promise nothing, newest document first, in text order.
-- @measure, @region: null for any; @descendants: 1 for the regions below too;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- as observations.sql; sort, place, position, total, shown (0: the row is here for its total alone)
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code WHERE @descendants),
placed AS (
    SELECT observations.*, documents.node_id AS document_id, documents.newest AS sort, documents.node_id || printf('|%05d', observations.ordinal) AS place,
           row_number() OVER (ORDER BY documents.newest, documents.node_id, observations.ordinal) AS position, count(*) OVER () AS total,
           coalesce(sum((documents.newest, documents.node_id || printf('|%05d', observations.ordinal)) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM observations
    JOIN documents ON documents.id = observations.document
    WHERE (@measure IS NULL OR observations.measure = @measure)
      AND (@region IS NULL OR documents.region IN (SELECT code FROM wanted)))
SELECT placed.*, captures.text_sha256, captures.extractor_version, position > skipped AND position <= skipped + @first AS shown
FROM placed
JOIN captures ON captures.id = placed.document
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
