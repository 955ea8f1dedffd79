// Writes institutions with their region and search entry.
// :param rows => [{id: 'inst_7d2kqz5w3x4y5z6a', labels: ['Agency'], regionId: 'region_442000', properties: {name: '…'}, search: {node: 'inst_7d2kqz5w3x4y5z6a'}}]
// No columns.
UNWIND $rows AS row
MERGE (i:Institution {id: row.id})
SET i += row.properties
SET i:$(row.labels)
WITH i, row
CALL (i) {
  MATCH (i)-[old:OF_REGION]->()
  DELETE old
}
CALL (i, row) {
  MATCH (r:Region {id: row.regionId})
  CREATE (i)-[:OF_REGION]->(r)
}
MERGE (e:SearchEntry {node: row.id})
SET e = row.search
