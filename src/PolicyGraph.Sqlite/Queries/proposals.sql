-- Proposals, one row a letter that answers them, newest letter first.
-- @ids: JSON list of ids
-- columns of proposals; document_id, text_sha256, extractor_version, handlers (JSON list of [role, name, node's id or null, rule, start, end, quote])
SELECT proposals.*, documents.node_id AS document_id, captures.text_sha256, captures.extractor_version,
       (SELECT json_group_array(json_array(role, name, node_id, rule, quote_start, quote_end, quote)) FROM (
           SELECT handlers.*, institutions.node_id FROM handlers
           LEFT JOIN institution_keys ON institution_keys.canonical = handlers.institution
           LEFT JOIN institutions ON institutions.id = institution_keys.institution
           WHERE handlers.document = proposals.document
           ORDER BY handlers.ordinal)) AS handlers
FROM json_each(@ids) asked
JOIN proposals ON proposals.node_id = asked.value
JOIN documents ON documents.id = proposals.document
JOIN captures ON captures.id = documents.id
ORDER BY proposals.node_id, documents.newest, documents.node_id
