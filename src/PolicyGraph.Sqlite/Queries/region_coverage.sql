-- How many documents of each region were searched, and of which years; an undated one is of no year.
-- @level: a region level or null for all, City takes the municipalities in; @roll_up: 1 where counties and zones count under their city
-- region (code), documents, undated, first_year, last_year
SELECT counted.code AS region, count(*) AS documents, sum(issued_on IS NULL) AS undated,
       CAST(substr(min(iif(issued_on IS NULL, NULL, lower)), 1, 4) AS INTEGER) AS first_year,
       CAST(substr(max(iif(issued_on IS NULL, NULL, upper)), 1, 4) AS INTEGER) AS last_year
FROM documents
JOIN regions own ON own.code = documents.region
JOIN regions counted ON counted.code = iif(@roll_up AND own.level IN ('County', 'Zone'), coalesce(own.city, own.code), own.code)
WHERE @level IS NULL OR counted.level = @level OR (@level = 'City' AND counted.city = counted.code)
GROUP BY counted.code
ORDER BY counted.code
