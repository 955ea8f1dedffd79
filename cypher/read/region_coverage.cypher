// How many documents of each region were searched, and of which years; an undated one is of no year.
// :param level => null; a region level, or null for all; City takes the municipalities in
// :param rollUp => false; true where counties and zones count under their city
// Columns: region (code), documents, undated, firstYear, lastYear
MATCH (d:Document)-[:OF_REGION]->(own:Region)
WITH d, own, CASE WHEN $rollUp AND own.level IN ['County', 'Zone'] THEN coalesce(own.city, own.code) ELSE own.code END AS region
WHERE $level IS NULL OR (region = own.code AND own.level = $level) OR ($level = 'City' AND region = own.city)
RETURN region, count(d) AS documents, count(CASE WHEN d.issuedOn IS NULL THEN 1 END) AS undated,
       toInteger(substring(min(CASE WHEN d.issuedOn IS NULL THEN null ELSE d.lower END), 0, 4)) AS firstYear,
       toInteger(substring(max(CASE WHEN d.issuedOn IS NULL THEN null ELSE d.upper END), 0, 4)) AS lastYear
ORDER BY region
