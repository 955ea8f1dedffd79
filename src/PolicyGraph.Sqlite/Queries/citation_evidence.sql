-- The sentences in which documents cite works, in text order.
-- @keys: JSON list of [document's row, work's row]
-- owner (place in @keys), document (id), text_sha256, quote_start, quote_end, quote, rule, extractor_version, function
SELECT asked.key AS owner, documents.node_id AS document, captures.text_sha256, captures.extractor_version,
       mentions.quote_start, mentions.quote_end, mentions.quote, mentions.rule, mentions.function
FROM json_each(@keys) asked
JOIN documents ON documents.id = asked.value ->> 0
JOIN captures ON captures.id = documents.id
JOIN mentions ON mentions.document = documents.id AND mentions.cites
WHERE EXISTS (
    SELECT 1 FROM cites WHERE cites.document = documents.id AND cites.signature = mentions.signature AND cites.work = asked.value ->> 1)
ORDER BY owner, mentions.ordinal
