// How many documents were searched, and of which years; an undated one is of no year.
// :param region => null; a code; the regions below it count too
// :param level => null; the level of the documents' regions, or null; City takes the municipalities in
// Columns: documents, undated, firstYear, lastYear
MATCH (d:Document)
OPTIONAL MATCH (d)-[:OF_REGION]->(r:Region)
WITH d, r
WHERE ($region IS NULL OR EXISTS { (r)-[:PART_OF*0..]->(:Region {code: $region}) })
  AND ($level IS NULL OR r.level = $level OR ($level = 'City' AND r.city = r.code))
RETURN count(d) AS documents, count(CASE WHEN d.issuedOn IS NULL THEN 1 END) AS undated,
       toInteger(substring(min(CASE WHEN d.issuedOn IS NULL THEN null ELSE d.lower END), 0, 4)) AS firstYear,
       toInteger(substring(max(CASE WHEN d.issuedOn IS NULL THEN null ELSE d.upper END), 0, 4)) AS lastYear
