-- What works carry out, repeal or amend, by the authority or by what texts state.
-- @works: JSON list of rows; @type: a type of link or null for all; @most: sentences at most for each
-- owner (the work's row), type, from_work, to_work (ids), source_name, source_url (null where texts alone say so), evidence (as relations.sql)
WITH linked AS (
    SELECT asked.value AS owner, work_links.type, work_links.to_work AS target, 1 AS known
    FROM json_each(@works) asked
    JOIN work_links ON work_links.from_work = asked.value
    UNION ALL
    SELECT DISTINCT asked.value, relations.type, told.to_work, 0
    FROM json_each(@works) asked
    JOIN signatures ON signatures.work = asked.value
    JOIN relations ON relations.from_signature = signatures.id
    JOIN told_relations told ON told.document = relations.document AND told.ordinal = relations.ordinal
    WHERE told.to_work IS NOT NULL AND told.to_work <> asked.value)
SELECT owner, linked.type, works.node_id AS from_work, other.node_id AS to_work,
       iif(max(known), works.source_name, NULL) AS source_name, iif(max(known), works.source_url, NULL) AS source_url,
       (SELECT json_group_array(json_array(document_id, text_sha256, quote_start, quote_end, quote, rule, extractor_version)) FROM (
           SELECT told.* FROM signatures
           JOIN relations ON relations.from_signature = signatures.id AND relations.type = linked.type
           JOIN told_relations told ON told.document = relations.document AND told.ordinal = relations.ordinal
           WHERE signatures.work = owner AND told.to_work = target
           ORDER BY told.newest, told.document_id, told.ordinal LIMIT @most)) AS evidence
FROM linked
JOIN works ON works.id = owner
JOIN works other ON other.id = target
WHERE @type IS NULL OR linked.type = @type
GROUP BY owner, linked.type, target
ORDER BY owner, linked.type, to_work
