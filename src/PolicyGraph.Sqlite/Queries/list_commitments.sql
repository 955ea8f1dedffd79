-- A page of commitments, newest document first, in text order.
-- @text: folded, or null; @status, @topic, @region, @due (day): null for any; @descendants: 1 for the regions below too;
-- @measure: what the JSON of quantities holds, or null for any;
-- @actor: an institution's row, @acting_region: a region's code, of those who act, lead, join or support; @basis: a work's row; null for any;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- columns of told_commitments; sort, place, position, total, shown (0: the row is here for its total alone)
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code WHERE @descendants),
placed AS (
    SELECT commitments.document AS placed_document, commitments.ordinal AS placed_ordinal, documents.newest AS sort,
           documents.node_id || printf('|%05d', commitments.ordinal) AS place,
           row_number() OVER (ORDER BY documents.newest, documents.node_id, commitments.ordinal) AS position, count(*) OVER () AS total,
           coalesce(sum((documents.newest, documents.node_id || printf('|%05d', commitments.ordinal)) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM commitments
    JOIN documents ON documents.id = commitments.document
    WHERE (@text IS NULL OR instr(commitments.folded, @text))
      AND (@status IS NULL OR commitments.status = @status)
      AND (@topic IS NULL OR commitments.topic = @topic)
      AND (@measure IS NULL OR instr(commitments.quantities, @measure))
      AND (@region IS NULL OR documents.region IN (SELECT code FROM wanted))
      AND (@due IS NULL OR commitments.deadline_until <= @due)
      AND (@acting_region IS NULL OR (commitments.actor_kind = 'Region' AND documents.region = @acting_region))
      AND (@actor IS NULL
           OR (commitments.actor_kind = 'Issuer' AND EXISTS (
               SELECT 1 FROM document_issuers JOIN institution_keys ON institution_keys.id = document_issuers.institution
               WHERE document_issuers.document = commitments.document AND institution_keys.institution = @actor))
           OR EXISTS (
               SELECT 1 FROM commitment_ties
               JOIN mentions ON mentions.document = commitment_ties.document AND mentions.ordinal = commitment_ties.mention
               JOIN institution_keys ON institution_keys.id = mentions.institution
               WHERE commitment_ties.document = commitments.document AND commitment_ties.commitment = commitments.ordinal
                 AND commitment_ties.tie IN ('Actor', 'Lead', 'Joint', 'Support') AND institution_keys.institution = @actor))
      AND (@basis IS NULL OR EXISTS (
               SELECT 1 FROM commitment_ties
               JOIN mentions ON mentions.document = commitment_ties.document AND mentions.ordinal = commitment_ties.mention
               JOIN signatures ON signatures.id = mentions.signature
               WHERE commitment_ties.document = commitments.document AND commitment_ties.commitment = commitments.ordinal
                 AND commitment_ties.tie = 'Basis' AND signatures.work = @basis)))
SELECT told.*, placed.sort, placed.place, placed.position, placed.total, position > skipped AND position <= skipped + @first AS shown
FROM placed
JOIN told_commitments told ON told.document = placed_document AND told.ordinal = placed_ordinal
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
