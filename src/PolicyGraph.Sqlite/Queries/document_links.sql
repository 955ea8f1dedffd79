-- What documents say of themselves: which work's text they are, who issued them, which proposal they answer and who handled it. Asked from
-- either end.
-- @nodes: JSON list of [kind, row], of a proposal ['Proposal', id];
-- @after_sort, @after_id: the last row seen, or null; @first: how many for each node
-- owner (place in the list), type, document_id, node_id, evidence (as relations.sql), sort, place, position, total, shown (0: the row is here
-- for its total alone)
WITH asked AS (SELECT key AS owner, value ->> 0 AS kind, value ->> 1 AS node FROM json_each(@nodes)),
met AS (
    SELECT owner, kind, node, node AS document FROM asked WHERE kind = 'Document'
    UNION
    SELECT owner, kind, node, publications.document FROM asked
    JOIN signatures ON signatures.work = node
    JOIN publications ON publications.signature = signatures.id
    WHERE kind = 'Work'
    UNION
    SELECT owner, kind, node, document_issuers.document FROM asked
    JOIN institution_keys ON institution_keys.institution = node
    JOIN document_issuers ON document_issuers.institution = institution_keys.id
    WHERE kind = 'Institution'
    UNION
    SELECT owner, kind, node, handlers.document FROM asked
    JOIN institution_keys ON institution_keys.institution = node
    JOIN handlers ON handlers.institution = institution_keys.canonical
    WHERE kind = 'Institution'
    UNION
    SELECT owner, kind, node, proposals.document FROM asked
    JOIN proposals ON proposals.node_id = node
    WHERE kind = 'Proposal'),
said AS (
    SELECT owner, met.document, 'Publishes' AS type, works.node_id, quote_start, quote_end, quote, 'header' AS rule
    FROM met
    JOIN publications ON publications.document = met.document
    JOIN signatures ON signatures.id = publications.signature
    JOIN works ON works.id = signatures.work
    WHERE quote IS NOT NULL AND (kind = 'Document' OR (kind = 'Work' AND works.id = node))
    UNION
    SELECT owner, met.document, 'IssuedBy', institutions.node_id, quote_start, quote_end, quote, 'header'
    FROM met
    JOIN document_issuers ON document_issuers.document = met.document
    JOIN institution_keys ON institution_keys.id = document_issuers.institution
    JOIN institutions ON institutions.id = institution_keys.institution
    WHERE quote IS NOT NULL AND (kind = 'Document' OR (kind = 'Institution' AND institutions.id = node))
    UNION
    SELECT owner, met.document, 'Answers', proposals.node_id, quote_start, quote_end, quote, rule
    FROM met
    JOIN proposals ON proposals.document = met.document
    WHERE kind IN ('Document', 'Proposal')
    UNION
    SELECT owner, met.document, 'HandledBy', institutions.node_id, quote_start, quote_end, quote, rule
    FROM met
    JOIN handlers ON handlers.document = met.document
    JOIN institution_keys ON institution_keys.canonical = handlers.institution
    JOIN institutions ON institutions.id = institution_keys.institution
    WHERE kind = 'Document' OR (kind = 'Institution' AND institutions.id = node)),
linked AS (
    SELECT owner, type, documents.node_id AS document_id, said.node_id, documents.newest AS sort,
           documents.node_id || '|' || type || '|' || said.node_id AS place,
           json_group_array(json_array(documents.node_id, text_sha256, quote_start, quote_end, quote, rule, extractor_version) ORDER BY quote_start, quote_end)
               AS evidence
    FROM said
    JOIN documents ON documents.id = said.document
    JOIN captures ON captures.id = said.document
    GROUP BY owner, said.document, type, said.node_id),
placed AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, place) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, place) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM linked)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM placed
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
