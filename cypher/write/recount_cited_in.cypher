// Counts anew which regions cite works, for each function and for all together, where documents have gone or citations lead elsewhere now.
// :param rows => [{work: 'work_7d2kqz5w3x4y5z6a', regions: ['442000']}]
// No columns.
UNWIND $rows AS row
MATCH (w:Work {id: row.work})
CALL (w, row) {
  MATCH (w)-[old:CITED_IN|CITED_FOR]->(r:Region) WHERE r.code IN row.regions
  DELETE old
}
WITH w, row
MATCH (w)<-[c:CITES]-(d:Document) WHERE d.region IN row.regions
WITH w, d.region AS region, c.function AS function, count(*) AS documents, sum(c.depth) AS mentions, sum(CASE WHEN d.issuedOn IS NULL THEN 1 ELSE 0 END) AS undated,
     min(d.lower) AS firstLower, min(d.upper) AS firstUpper, max(d.lower) AS lastLower, max(d.upper) AS lastUpper
MATCH (r:Region {code: region})
FOREACH (known IN CASE WHEN function IS NULL THEN [] ELSE [function] END |
  CREATE (w)-[:CITED_FOR {
    function: known, documents: documents, mentions: mentions, undated: undated, firstLower: firstLower, firstUpper: firstUpper, lastLower: lastLower,
    lastUpper: lastUpper, first: substring(firstLower, 11), last: substring(lastUpper, 11)}]->(r))
WITH w, r, sum(documents) AS documents, sum(mentions) AS mentions, sum(undated) AS undated,
     min(firstLower) AS firstLower, min(firstUpper) AS firstUpper, max(lastLower) AS lastLower, max(lastUpper) AS lastUpper
CREATE (w)-[:CITED_IN {
  documents: documents, mentions: mentions, undated: undated, firstLower: firstLower, firstUpper: firstUpper, lastLower: lastLower,
  lastUpper: lastUpper, first: substring(firstLower, 11), last: substring(lastUpper, 11)}]->(r)
