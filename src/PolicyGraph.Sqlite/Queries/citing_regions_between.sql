-- Which regions cite works in documents dated wholly between two days.
-- as citing_regions.sql; @since, @until: days or null; @functions: JSON list or null
-- as citing_regions.sql
WITH citing AS (
    SELECT asked.value AS work, cites.region AS region, cites.document AS document, sum(cites.depth) AS depth
    FROM json_each(@works) asked
    JOIN cites ON cites.work = asked.value
    GROUP BY asked.value, cites.document
    HAVING @functions IS NULL OR min(cites.function) IN (SELECT value FROM json_each(@functions)))
SELECT citing.work AS owner, works.node_id AS work, counted.code AS region,
       count(*) AS documents, sum(citing.depth) AS mentions, sum(documents.issued_on IS NULL) AS undated,
       min(documents.lower) AS first_lower, min(documents.upper) AS first_upper,
       max(documents.lower) AS last_lower, max(documents.upper) AS last_upper
FROM citing
JOIN works ON works.id = citing.work
JOIN documents ON documents.id = citing.document
JOIN regions own ON own.code = citing.region
JOIN regions counted ON counted.code = iif(@roll_up AND own.level IN ('County', 'Zone'), coalesce(own.city, own.code), own.code)
WHERE (@level IS NULL OR counted.level = @level OR (@level = 'City' AND counted.city = counted.code))
  AND (@since IS NULL OR substr(documents.lower, 1, 10) >= @since)
  AND (@until IS NULL OR substr(documents.upper, 1, 10) <= @until)
GROUP BY citing.work, counted.code
ORDER BY owner, documents DESC, region
