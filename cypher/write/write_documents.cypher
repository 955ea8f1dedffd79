// Writes documents over the captured texts that are theirs; the current one becomes the entry that search reads.
// :param rows => [{captures: ['0123|'], regionId: 'region_442000', properties: {id: 'doc_7d2kqz5w3x4y5z6a', capture: '0123|'}, search: {node: 'doc_7d2kqz5w3x4y5z6a'}}]
// No columns.
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.properties
WITH d, row
CALL (d, row) {
  UNWIND row.captures AS capture
  MATCH (t:DocumentText {id: capture})
  CREATE (t)-[:OF]->(d)
}
CALL (d, row) {
  MATCH (t:DocumentText {id: row.properties.capture})
  SET t:SearchEntry, t += row.search
}
CALL (d, row) {
  MATCH (r:Region {id: row.regionId})
  CREATE (d)-[:OF_REGION]->(r)
}
