// Keeps declared short forms.
// :param rows => [{id: 'short_7d2kqz5w3x4y5z6a', name: 'name_7d2kqz5w3x4y5z6a', full: 'inst_7d2kqz5w3x4y5z6a', properties: {short: '中职院'}}]
// No columns.
UNWIND $rows AS row
MERGE (f:ShortForm {id: row.id})
SET f += row.properties
WITH f, row
MATCH (k:InstitutionKey {id: row.full})
MERGE (n:InstitutionName {id: row.name})
MERGE (f)-[:SHORT]->(n)
MERGE (f)-[:STANDS_FOR]->(k)
