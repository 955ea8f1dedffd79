// Which regions cite works, from the summary.
// :param works => ['work_7d2kqz5w3x4y5z6a']; ids of any key; where two works claim one, the one that it is the id of has it, then the first by id
// :param level => null; a region level, or null for all; City takes the municipalities in
// :param rollUp => false; true where counties and zones count under their city
// Columns: asked (one row for each work that is held), regions (maps: work, region (code), documents, mentions, undated, firstLower,
// firstUpper, lastLower, lastUpper)
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
  MATCH (w)-[c:CITED_IN]->(own:Region)
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
