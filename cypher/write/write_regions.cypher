// Keeps regions, those above before those below.
// :param rows => [{id: 'region_000000', parentId: null, properties: {id: 'region_000000', code: '000000', name: '中国'}, search: {node: 'region_000000', names: ['中国']}}]
// No columns.
UNWIND $rows AS row
MERGE (r:Region {id: row.id}) ON CREATE SET r = row.properties
MERGE (e:SearchEntry {node: row.id}) ON CREATE SET e = row.search
WITH r, row
MATCH (above:Region {id: row.parentId})
MERGE (r)-[:PART_OF]->(above)
