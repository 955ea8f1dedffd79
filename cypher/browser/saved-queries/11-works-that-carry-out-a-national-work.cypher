// 11 Carrying out a work 落实
// Arrows 落实 come from the authority's list (see source and sourceUrl on them), not from a letter.
WITH '国办发〔2017〕95号' AS work
MATCH p = (w:Work)<-[:IMPLEMENTS*1..2]-(local:Work)
WHERE w.number = work OR w.title CONTAINS work
CALL (local) {
  OPTIONAL MATCH (local)-[c:CITED_IN]->(r:Region {level: 'City'})
  RETURN c, r ORDER BY c.documents DESC, r.code LIMIT 15
}
RETURN p, c, r
LIMIT 300;
