-- A page of documents, newest first.
-- @match: FTS5 expression or null; @kind, @region, @since, @until: null for any; @descendants: 1 for the regions below too;
-- @work, @institution: rows of a cited work and of an institution that is named or has issued, null for any;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- as documents.sql; sort, position, total, shown (0: the row is here for its total alone)
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code WHERE @descendants),
placed AS (
    SELECT documents.id, newest AS sort,
           row_number() OVER (ORDER BY newest, node_id) AS position, count(*) OVER () AS total,
           coalesce(sum((newest, node_id) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM documents
    WHERE (@match IS NULL OR node_id IN (
               SELECT search_entries.node_id FROM search JOIN search_entries ON search_entries.id = search.rowid WHERE search MATCH @match))
      AND (@kind IS NULL OR kind = @kind)
      AND (@region IS NULL OR region IN (SELECT code FROM wanted))
      AND (@since IS NULL OR substr(lower, 1, 10) >= @since)
      AND (@until IS NULL OR substr(upper, 1, 10) <= @until)
      AND (@work IS NULL OR documents.id IN (
               SELECT document FROM cites WHERE work = @work))
      AND (@institution IS NULL OR documents.id IN (
               SELECT mentions.document FROM institution_keys JOIN mentions ON mentions.institution = institution_keys.id
               WHERE institution_keys.institution = @institution
               UNION ALL
               SELECT document_issuers.document FROM institution_keys JOIN document_issuers ON document_issuers.institution = institution_keys.id
               WHERE institution_keys.institution = @institution)))
SELECT documents.*, sort, position, total, captures.text_sha256, captures.sha256, captures.url, captures.file, captures.captured_on, captures.composed,
       (SELECT works.node_id FROM publications
        JOIN signatures ON signatures.id = publications.signature
        JOIN works ON works.id = signatures.work
        WHERE publications.document = placed.id) AS publishes,
       (SELECT proposals.node_id FROM proposals WHERE proposals.document = placed.id) AS proposal,
       position > skipped AND position <= skipped + @first AS shown
FROM placed
JOIN documents ON documents.id = placed.id
JOIN captures ON captures.id = placed.id
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
