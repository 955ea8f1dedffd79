// 21 Without a number 无文号
// Policies that are cited by title alone, most regions first, with the regions that cite them.
MATCH (w:Policy)
WHERE w.number IS NULL AND w.citingRegions > 0
WITH w ORDER BY w.citingRegions DESC, w.id LIMIT 40
CALL (w) {
  MATCH (w)-[c:CITED_IN]->(r:Region)
  RETURN c, r ORDER BY c.documents DESC, r.code LIMIT 5
}
RETURN w, c, r;
