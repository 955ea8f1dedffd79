-- A page of the points that letters answer, newest letter first, in the letter's order.
-- @text: folded, or null; @normalized, @region: null for any; @descendants: 1 for the regions below too;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- columns of told_suggestions; sort, place, position, total, shown (0: the row is here for its total alone)
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code WHERE @descendants),
placed AS (
    SELECT suggestions.document AS placed_document, suggestions.ordinal AS placed_ordinal, documents.newest AS sort,
           documents.node_id || printf('|%05d', suggestions.ordinal) AS place,
           row_number() OVER (ORDER BY documents.newest, documents.node_id, suggestions.ordinal) AS position, count(*) OVER () AS total,
           coalesce(sum((documents.newest, documents.node_id || printf('|%05d', suggestions.ordinal)) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM suggestions
    JOIN documents ON documents.id = suggestions.document
    WHERE (@text IS NULL OR instr(suggestions.folded, @text))
      AND (@normalized IS NULL OR suggestions.normalized = @normalized)
      AND (@region IS NULL OR documents.region IN (SELECT code FROM wanted)))
SELECT told.*, placed.sort, placed.place, placed.position, placed.total, position > skipped AND position <= skipped + @first AS shown
FROM placed
JOIN told_suggestions told ON told.document = placed_document AND told.ordinal = placed_ordinal
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
