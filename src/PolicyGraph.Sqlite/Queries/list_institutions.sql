-- A page of institutions, by name.
-- @match: FTS5 expression or null; @type, @region: null for any; @descendants: 1 for the regions below too;
-- @after_sort, @after_id: the last row seen, or null; @first: how many
-- columns of institutions; sort, position, total, shown (0: the row is here for its total alone)
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code WHERE @descendants),
placed AS (
    SELECT id, name AS sort,
           row_number() OVER (ORDER BY name, node_id) AS position, count(*) OVER () AS total,
           coalesce(sum((name, node_id) <= (@after_sort, @after_id)) OVER (), 0) AS skipped
    FROM institutions
    WHERE (@match IS NULL OR node_id IN (
               SELECT search_entries.node_id FROM search JOIN search_entries ON search_entries.id = search.rowid WHERE search MATCH @match))
      AND (@type IS NULL OR type = @type)
      AND (@region IS NULL OR region IN (SELECT code FROM wanted)))
SELECT institutions.*, sort, position, total, position > skipped AND position <= skipped + @first AS shown
FROM placed JOIN institutions ON institutions.id = placed.id
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY position
