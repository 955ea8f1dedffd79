-- The mentions of documents with what they settled to, in text order.
-- @documents: JSON list of rows
-- columns of mentions; owner (the document's row), document_id, status, reason, work, institution_id (ids), candidates (JSON list of ids)
SELECT asked.value AS owner, documents.node_id AS document_id, mentions.*, signatures.status, signatures.reason,
       works.node_id AS work, institutions.node_id AS institution_id,
       (SELECT json_group_array(node_id) FROM (
           SELECT candidate.node_id FROM signature_candidates
           JOIN works candidate ON candidate.id = signature_candidates.work
           WHERE signature_candidates.signature = mentions.signature ORDER BY candidate.node_id)) AS candidates
FROM json_each(@documents) asked
JOIN documents ON documents.id = asked.value
JOIN mentions ON mentions.document = documents.id
LEFT JOIN signatures ON signatures.id = mentions.signature
LEFT JOIN works ON works.id = signatures.work
LEFT JOIN institution_keys ON institution_keys.id = mentions.institution
LEFT JOIN institutions ON institutions.id = institution_keys.institution
ORDER BY owner, mentions.ordinal
