// Which regions cite works with certain functions, from the summary by function: its relations share no document, so they add up.
// As citing_regions.cypher; :param functions => ['Basis', 'Implementation']
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
  MATCH (w)-[c:CITED_FOR]->(own:Region)
  WHERE c.function IN $functions
  WITH w, c, own, CASE WHEN $rollUp AND own.level IN ['County', 'Zone'] THEN coalesce(own.city, own.code) ELSE own.code END AS region
  WHERE $level IS NULL OR (region = own.code AND own.level = $level) OR ($level = 'City' AND region = own.city)
  WITH w, region, sum(c.documents) AS documents, sum(c.mentions) AS mentions, sum(c.undated) AS undated,
       min(c.firstLower) AS firstLower, min(c.firstUpper) AS firstUpper, max(c.lastLower) AS lastLower, max(c.lastUpper) AS lastUpper
  ORDER BY documents DESC, region
  RETURN collect({
    work: w.id, region: region, documents: documents, mentions: mentions, undated: undated,
    firstLower: firstLower, firstUpper: firstUpper, lastLower: lastLower, lastUpper: lastUpper}) AS regions
}
RETURN asked, regions
