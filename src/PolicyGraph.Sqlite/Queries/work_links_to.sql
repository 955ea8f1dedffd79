-- What carries works out, repeals or amends them, by the authority or by what texts state.
-- @works: JSON list of rows; @type: a type of link or null for all; @most: sentences at most for each;
-- @after_sort, @after_id: the last row seen, or null; @first: how many for each work
-- owner (the work's row), type, from_work, to_work (ids), source_name, source_url (null where texts alone say so), evidence (as relations.sql),
-- sort, place, position, total, shown (0: the row is here for its total alone)
WITH linked AS (
    SELECT asked.value AS owner, work_links.type, work_links.from_work AS target, 1 AS known
    FROM json_each(@works) asked
    JOIN work_links ON work_links.to_work = asked.value
    UNION ALL
    SELECT DISTINCT asked.value, relations.type, told.from_work, 0
    FROM json_each(@works) asked
    JOIN signatures ON signatures.work = asked.value
    JOIN relations ON relations.to_signature = signatures.id AND relations.from_signature IS NOT NULL
    JOIN told_relations told ON told.document = relations.document AND told.ordinal = relations.ordinal
    WHERE told.from_work IS NOT NULL AND told.from_work <> asked.value),
once AS (SELECT owner, type, target, max(known) AS known FROM linked WHERE @type IS NULL OR type = @type GROUP BY owner, type, target),
named AS (
    SELECT once.*, works.node_id AS to_work, origin.node_id AS from_work, iif(known, origin.source_name, NULL) AS source_name,
           iif(known, origin.source_url, NULL) AS source_url, origin.newest AS sort, once.type || '|' || origin.node_id AS place
    FROM once
    JOIN works ON works.id = once.owner
    JOIN works origin ON origin.id = once.target),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, place) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, place) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM named)
SELECT *, position > skipped AND position <= skipped + @first AS shown,
       (SELECT json_group_array(json_array(document_id, text_sha256, quote_start, quote_end, quote, rule, extractor_version)) FROM (
           SELECT told.* FROM signatures
           JOIN relations ON relations.to_signature = signatures.id AND relations.type = placed.type
           JOIN told_relations told ON told.document = relations.document AND told.ordinal = relations.ordinal
           WHERE signatures.work = owner AND told.from_work = target
           ORDER BY told.newest, told.document_id, told.ordinal LIMIT @most)) AS evidence
FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
