-- The sentences that say who issued works: the head of the document that publishes one, a citation that prints the issuer; where
-- there is neither, a citation that prints the number, whose prefix tells the issuer. The newest come first.
-- @works: JSON list of rows; @most: at most so many for each work and agency
-- owner (the work's row), agency (id), tier (1: printed, 2: told by the number); otherwise as citation_evidence.sql
WITH issuing AS (
    SELECT asked.value AS work, work_issuers.name, institutions.node_id AS agency
    FROM json_each(@works) asked
    JOIN work_issuers ON work_issuers.work = asked.value
    JOIN institution_keys ON institution_keys.id = work_issuers.institution
    JOIN institutions ON institutions.id = institution_keys.institution),
said AS (
    SELECT issuing.work AS owner, issuing.agency, 1 AS tier, document_issuers.document,
           document_issuers.quote_start, document_issuers.quote_end, document_issuers.quote, 'header' AS rule
    FROM issuing
    JOIN signatures ON signatures.work = issuing.work
    JOIN publications ON publications.signature = signatures.id
    JOIN document_issuers ON document_issuers.document = publications.document AND document_issuers.name = issuing.name
    WHERE document_issuers.quote IS NOT NULL
    UNION ALL
    SELECT issuing.work, issuing.agency, iif(instr('、' || title_issuers || '、', '、' || issuing.name || '、') > 0, 1, 2), mentions.document,
           mentions.quote_start, mentions.quote_end, mentions.quote, mentions.rule
    FROM issuing
    JOIN signatures ON signatures.work = issuing.work
    JOIN mentions ON mentions.signature = signatures.id
    WHERE instr('、' || title_issuers || '、', '、' || issuing.name || '、') > 0 OR number_prefix IS NOT NULL),
ranked AS (
    SELECT said.*, documents.node_id AS document_id, captures.text_sha256, captures.extractor_version,
           min(tier) OVER (PARTITION BY owner, agency) AS best,
           row_number() OVER (PARTITION BY owner, agency ORDER BY tier, documents.newest, documents.node_id, quote_start) AS place
    FROM said
    JOIN documents ON documents.id = said.document
    JOIN captures ON captures.id = said.document)
SELECT owner, agency, tier, document_id AS document, text_sha256, extractor_version, quote_start, quote_end, quote, rule
FROM ranked WHERE tier = best AND place <= @most
ORDER BY owner, agency, place
