-- The sentences in which documents mention institutions, in text order.
-- @keys: JSON list of [document's row, institution's row]
-- as citation_evidence.sql
SELECT asked.key AS owner, documents.node_id AS document, captures.text_sha256, captures.extractor_version,
       mentions.quote_start, mentions.quote_end, mentions.quote, mentions.rule
FROM json_each(@keys) asked
JOIN documents ON documents.id = asked.value ->> 0
JOIN captures ON captures.id = documents.id
JOIN mentions ON mentions.document = documents.id
JOIN institution_keys ON institution_keys.id = mentions.institution AND institution_keys.institution = asked.value ->> 1
ORDER BY owner, mentions.ordinal
