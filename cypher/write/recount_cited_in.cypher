// Counts anew which regions cite works, where documents have gone or citations lead elsewhere now.
// :param rows => [{work: 'work_7d2kqz5w3x4y5z6a', regions: ['442000']}]
// No columns.
UNWIND $rows AS row
MATCH (w:Work {id: row.work})
CALL (w, row) {
  MATCH (w)-[old:CITED_IN]->(r:Region) WHERE r.code IN row.regions
  DELETE old
}
WITH w, row
MATCH (w)<-[c:CITES]-(d:Document) WHERE d.region IN row.regions
WITH w, d.region AS region, count(*) AS documents, sum(c.depth) AS mentions, sum(CASE WHEN d.issuedOn IS NULL THEN 1 ELSE 0 END) AS undated,
     min(d.lower) AS firstLower, min(d.upper) AS firstUpper, max(d.lower) AS lastLower, max(d.upper) AS lastUpper
MATCH (r:Region {code: region})
CREATE (w)-[:CITED_IN {
  documents: documents, mentions: mentions, undated: undated, firstLower: firstLower, firstUpper: firstUpper, lastLower: lastLower,
  lastUpper: lastUpper, first: substring(firstLower, 11), last: substring(lastUpper, 11)}]->(r)
