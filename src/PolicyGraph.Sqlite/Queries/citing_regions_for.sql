-- Which regions cite works with certain functions, from the summary by function: its rows share no document, so they add up.
-- as citing_regions.sql; @functions: JSON list of places in CitationFunction
-- as citing_regions.sql
SELECT asked.value AS owner, works.node_id AS work, counted.code AS region,
       sum(cited_for.documents) AS documents, sum(cited_for.mentions) AS mentions, sum(cited_for.undated) AS undated,
       min(first_lower) AS first_lower, min(first_upper) AS first_upper, max(last_lower) AS last_lower, max(last_upper) AS last_upper
FROM json_each(@works) asked
JOIN works ON works.id = asked.value
JOIN cited_for ON cited_for.work = works.id
JOIN regions own ON own.code = cited_for.region
JOIN regions counted ON counted.code = iif(@roll_up AND own.level IN ('County', 'Zone'), coalesce(own.city, own.code), own.code)
WHERE cited_for.function IN (SELECT value FROM json_each(@functions))
  AND (@level IS NULL OR counted.level = @level OR (@level = 'City' AND counted.city = counted.code))
GROUP BY asked.value, counted.code
ORDER BY owner, documents DESC, region
