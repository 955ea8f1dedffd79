// 15 Most cited agencies 机关
// The eight agencies, each with its ten most cited works.
MATCH (agency:Agency)<-[:ISSUED_BY]-(w:Work)
WITH agency, sum(w.citingRegions) AS cited
ORDER BY cited DESC, agency.id LIMIT 8
CALL (agency) {
  MATCH (agency)<-[by:ISSUED_BY]-(w:Work)
  WHERE w.citingRegions > 0
  RETURN by, w ORDER BY w.citingRegions DESC, w.id LIMIT 10
}
RETURN agency, by, w;
