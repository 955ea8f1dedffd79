-- Which regions cite works, from the summary.
-- @works: JSON list of rows; @level: a region level or null for all, City takes the municipalities in; @roll_up: 1 where counties and
-- zones count under their city
-- owner (the work's row), work (id), region (code), documents, mentions, undated, first_lower, first_upper, last_lower, last_upper
SELECT asked.value AS owner, works.node_id AS work, counted.code AS region,
       sum(cited_in.documents) AS documents, sum(cited_in.mentions) AS mentions, sum(cited_in.undated) AS undated,
       min(first_lower) AS first_lower, min(first_upper) AS first_upper, max(last_lower) AS last_lower, max(last_upper) AS last_upper
FROM json_each(@works) asked
JOIN works ON works.id = asked.value
JOIN cited_in ON cited_in.work = works.id
JOIN regions own ON own.code = cited_in.region
JOIN regions counted ON counted.code = iif(@roll_up AND own.level IN ('County', 'Zone'), coalesce(own.city, own.code), own.code)
WHERE @level IS NULL OR counted.level = @level OR (@level = 'City' AND counted.city = counted.code)
GROUP BY asked.value, counted.code
ORDER BY owner, documents DESC, region
