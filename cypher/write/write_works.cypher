// Writes works with their keys, region, issuers and search entry.
// :param rows => [{id: 'work_7d2kqz5w3x4y5z6a', labels: ['Policy', 'National'], keys: [], titles: [], regionId: 'region_000000', issuers: [], properties: {name: '…'}, search: {node: 'work_7d2kqz5w3x4y5z6a'}}]
// No columns.
UNWIND $rows AS row
MERGE (w:Work {id: row.id})
SET w += row.properties
REMOVE w:Law:Policy:National:Provincial:Municipal:County
SET w:$(row.labels)
WITH w, row
CALL (w) {
  MATCH (k:WorkKey {work: w.id})
  DELETE k
}
CALL (w) {
  MATCH (t:WorkTitle {work: w.id})
  DELETE t
}
CALL (w) {
  MATCH (w)-[old:OF_REGION|ISSUER]->()
  DELETE old
}
CALL (w, row) {
  UNWIND row.keys AS key
  CREATE (:WorkKey {id: key, work: w.id})
}
CALL (w, row) {
  UNWIND row.titles AS title
  CREATE (:WorkTitle {folded: title, work: w.id})
}
CALL (w, row) {
  MATCH (r:Region {id: row.regionId})
  CREATE (w)-[:OF_REGION]->(r)
}
CALL (w, row) {
  UNWIND row.issuers AS issuer
  MATCH (k:InstitutionKey {id: issuer.key})
  CREATE (w)-[:ISSUER {ordinal: issuer.ordinal, name: issuer.name}]->(k)
}
MERGE (e:SearchEntry {node: row.id})
SET e = row.search
