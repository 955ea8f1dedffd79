-- How many documents were searched, and of which years; an undated one is of no year.
-- @region: a code or null; the regions below it count too; @level: the level of the documents' regions or null, City takes the municipalities in
-- documents, undated, first_year, last_year
WITH RECURSIVE wanted (code) AS (
    SELECT @region
    UNION
    SELECT regions.code FROM wanted JOIN regions ON regions.parent = wanted.code)
SELECT count(*) AS documents, coalesce(sum(issued_on IS NULL), 0) AS undated,
       CAST(substr(min(iif(issued_on IS NULL, NULL, lower)), 1, 4) AS INTEGER) AS first_year,
       CAST(substr(max(iif(issued_on IS NULL, NULL, upper)), 1, 4) AS INTEGER) AS last_year
FROM documents LEFT JOIN regions ON regions.code = documents.region
WHERE (@region IS NULL OR documents.region IN (SELECT code FROM wanted))
  AND (@level IS NULL OR regions.level = @level OR (@level = 'City' AND regions.city = regions.code))
