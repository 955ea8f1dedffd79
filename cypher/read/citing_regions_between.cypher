// Which regions cite works in documents dated wholly between two days.
// As citing_regions.cypher; :param since => '2022-01-01'; :param until => null; days
// Columns: as citing_regions.cypher
UNWIND $works AS owner
MATCH (w:Work {id: owner})<-[c:CITES]-(d:Document)-[:OF_REGION]->(own:Region)
WHERE ($since IS NULL OR substring(d.lower, 0, 10) >= $since) AND ($until IS NULL OR substring(d.upper, 0, 10) <= $until)
WITH owner, c, d, own, CASE WHEN $rollUp AND own.level IN ['County', 'Zone'] THEN coalesce(own.city, own.code) ELSE own.code END AS region
WHERE $level IS NULL OR (region = own.code AND own.level = $level) OR ($level = 'City' AND region = own.city)
WITH owner, region, count(*) AS documents, sum(c.depth) AS mentions, sum(CASE WHEN d.issuedOn IS NULL THEN 1 ELSE 0 END) AS undated,
     min(d.lower) AS firstLower, min(d.upper) AS firstUpper, max(d.lower) AS lastLower, max(d.upper) AS lastUpper
RETURN owner, owner AS work, region, documents, mentions, undated, firstLower, firstUpper, lastLower, lastUpper
ORDER BY owner, documents DESC, region
