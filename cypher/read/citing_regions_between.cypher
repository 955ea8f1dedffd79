// Which regions cite works in documents dated wholly between two days.
// As citing_regions.cypher; :param since => '2022-01-01'; :param until => null; days; :param functions => null; a list, or null for all
// Columns: as citing_regions.cypher
UNWIND $works AS asked
CALL (asked) {
  MATCH (w:Work {id: asked})
  RETURN w, 1 AS claim
  UNION
  MATCH (k:WorkKey {id: asked})
  MATCH (w:Work {id: k.work})
  RETURN w, 2 AS claim
}
WITH asked, w ORDER BY claim, w.id
WITH asked, head(collect(w)) AS w
CALL (w) {
  MATCH (w)<-[c:CITES]-(d:Document)-[:OF_REGION]->(own:Region)
  WHERE ($since IS NULL OR substring(d.lower, 0, 10) >= $since) AND ($until IS NULL OR substring(d.upper, 0, 10) <= $until)
    AND ($functions IS NULL OR c.function IN $functions)
  WITH w, c, d, own, CASE WHEN $rollUp AND own.level IN ['County', 'Zone'] THEN coalesce(own.city, own.code) ELSE own.code END AS region
  WHERE $level IS NULL OR (region = own.code AND own.level = $level) OR ($level = 'City' AND region = own.city)
  WITH w, region, count(*) AS documents, sum(c.depth) AS mentions, sum(CASE WHEN d.issuedOn IS NULL THEN 1 ELSE 0 END) AS undated,
       min(d.lower) AS firstLower, min(d.upper) AS firstUpper, max(d.lower) AS lastLower, max(d.upper) AS lastUpper
  ORDER BY documents DESC, region
  RETURN collect({
    work: w.id, region: region, documents: documents, mentions: mentions, undated: undated,
    firstLower: firstLower, firstUpper: firstUpper, lastLower: lastLower, lastUpper: lastUpper}) AS regions
}
RETURN asked, regions
