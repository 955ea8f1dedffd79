// 06 Most cited works 引用最广
// The twelve works that most regions cite, with at most twenty of their cities each.
MATCH (w:Work)
WITH w ORDER BY w.citingRegions DESC, w.id LIMIT 12
CALL (w) {
  MATCH (w)-[c:CITED_IN]->(r:Region {level: 'City'})
  RETURN c, r ORDER BY c.documents DESC, r.code LIMIT 20
}
RETURN w, c, r;
