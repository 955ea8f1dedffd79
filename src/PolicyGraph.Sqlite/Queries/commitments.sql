-- The commitments of documents, in text order.
-- @documents: JSON list of rows
-- owner (the document's row)
-- columns of commitments; document_id, region, text_sha256, extractor_version; ties (JSON list of [tie, name, node's id or null]),
-- issuers (JSON list of ids, where the issuer acts)
SELECT asked.value AS owner, commitments.*, documents.node_id AS document_id, documents.region, captures.text_sha256, captures.extractor_version,
       (SELECT json_group_array(json_array(tie, name, target)) FROM (
           SELECT tie, coalesce(mentions.name, mentions.text) AS name, coalesce(works.node_id, institutions.node_id) AS target
           FROM commitment_ties
           JOIN mentions ON mentions.document = commitment_ties.document AND mentions.ordinal = commitment_ties.mention
           LEFT JOIN signatures ON signatures.id = mentions.signature
           LEFT JOIN works ON works.id = signatures.work
           LEFT JOIN institution_keys ON institution_keys.id = mentions.institution
           LEFT JOIN institutions ON institutions.id = institution_keys.institution
           WHERE commitment_ties.document = commitments.document AND commitment_ties.commitment = commitments.ordinal
           ORDER BY commitment_ties.ordinal)) AS ties,
       (SELECT json_group_array(node_id) FROM (
           SELECT institutions.node_id FROM document_issuers
           JOIN institution_keys ON institution_keys.id = document_issuers.institution
           JOIN institutions ON institutions.id = institution_keys.institution
           WHERE document_issuers.document = commitments.document AND commitments.actor_kind = 'Issuer'
           ORDER BY document_issuers.ordinal)) AS issuers
FROM json_each(@documents) asked
JOIN commitments ON commitments.document = asked.value
JOIN documents ON documents.id = commitments.document
JOIN captures ON captures.id = documents.id
ORDER BY owner, commitments.ordinal
