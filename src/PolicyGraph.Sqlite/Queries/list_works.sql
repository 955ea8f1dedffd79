-- A page of works.
-- @match: FTS5 expression or null; @number, @level, @region, @since, @until, @held, @cited_by: null for any;
-- @issuer, @issuer_row: name and row of the issuing agency, null for any; @order: CitingRegions, CitingDocuments, IssuedOn, Title;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- columns of works; sort, position, total, shown (0: the row is here for its total alone)
WITH listed AS (
    SELECT id, node_id,
           CASE @order WHEN 'CitingRegions' THEN -citing_regions WHEN 'CitingDocuments' THEN -citing_documents
                       WHEN 'IssuedOn' THEN newest ELSE coalesce(title, char(0x10FFFF)) END AS sort
    FROM works
    WHERE (@match IS NULL OR node_id IN (
               SELECT search_entries.node_id FROM search JOIN search_entries ON search_entries.id = search.rowid WHERE search MATCH @match))
      AND (@number IS NULL OR number = @number)
      AND (@level IS NULL OR level = @level)
      AND (@region IS NULL OR region = @region)
      AND (@since IS NULL OR substr(lower, 1, 10) >= @since)
      AND (@until IS NULL OR substr(upper, 1, 10) <= @until)
      AND (@held IS NULL OR held = @held)
      AND (@cited_by IS NULL OR id IN (SELECT work FROM cited_in WHERE cited_in.region = @cited_by))
      AND (@issuer IS NULL OR id IN (
               SELECT work_issuers.work FROM work_issuers
               JOIN institution_keys ON institution_keys.id = work_issuers.institution
               WHERE work_issuers.name = @issuer OR institution_keys.institution = @issuer_row))),
placed AS (
    SELECT id, sort, row_number() OVER (ORDER BY sort, node_id) AS position, count(*) OVER () AS total,
           coalesce(sum((sort, node_id) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM listed)
SELECT works.*, sort, position, total, position > skipped AND position <= skipped + @first AS shown
FROM placed JOIN works ON works.id = placed.id
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
