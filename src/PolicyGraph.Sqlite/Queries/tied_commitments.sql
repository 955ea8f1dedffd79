-- What nodes have to do with commitments, newest document first, in text order: what institutions and regions make, what rests on works, what
-- is about either.
-- @nodes: JSON list of [kind, row], of a region ['Region', code];
-- @after_sort, @after_id: the last row seen, or null; @first: how many for each node
-- owner (place in the list), columns of told_commitments; sort, place, position, total, shown (0: the row is here for its total alone)
WITH asked AS (SELECT key AS owner, value ->> 0 AS kind, value ->> 1 AS node FROM json_each(@nodes)),
tied AS (
    SELECT owner, commitments.document, commitments.ordinal FROM asked
    JOIN institution_keys ON institution_keys.institution = node
    JOIN document_issuers ON document_issuers.institution = institution_keys.id
    JOIN commitments ON commitments.document = document_issuers.document AND commitments.actor_kind = 'Issuer'
    WHERE asked.kind = 'Institution'
    UNION
    SELECT owner, commitments.document, commitments.ordinal FROM asked
    JOIN documents ON documents.region = node
    JOIN commitments ON commitments.document = documents.id AND commitments.actor_kind = 'Region'
    WHERE asked.kind = 'Region'
    UNION
    SELECT owner, commitment_ties.document, commitment_ties.commitment FROM asked
    JOIN institution_keys ON institution_keys.institution = node
    JOIN mentions ON mentions.institution = institution_keys.id
    JOIN commitment_ties ON commitment_ties.document = mentions.document AND commitment_ties.mention = mentions.ordinal
    WHERE asked.kind = 'Institution'
    UNION
    SELECT owner, commitment_ties.document, commitment_ties.commitment FROM asked
    JOIN signatures ON signatures.work = node
    JOIN mentions ON mentions.signature = signatures.id
    JOIN commitment_ties ON commitment_ties.document = mentions.document AND commitment_ties.mention = mentions.ordinal
    WHERE asked.kind = 'Work' AND tie IN ('Basis', 'About', 'Asked', 'Beneficiary')),
placed AS (
    SELECT tied.*, documents.newest AS sort, documents.node_id || printf('|%05d', tied.ordinal) AS place,
           row_number() OVER (PARTITION BY owner ORDER BY documents.newest, documents.node_id, tied.ordinal) AS position,
           count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((documents.newest, documents.node_id || printf('|%05d', tied.ordinal)) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0)
               AS skipped
    FROM tied
    JOIN documents ON documents.id = tied.document)
SELECT placed.owner, told.*, placed.sort, placed.place, placed.position, placed.total, position > skipped AND position <= skipped + @first AS shown
FROM placed
JOIN told_commitments told ON told.document = placed.document AND told.ordinal = placed.ordinal
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY placed.owner, position
