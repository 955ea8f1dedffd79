// Keeps keys of institutions with the names under which they are printed.
// :param rows => [{id: 'inst_7d2kqz5w3x4y5z6a', name: 'name_7d2kqz5w3x4y5z6a', properties: {type: 'Agency'}}]
// No columns.
UNWIND $rows AS row
MERGE (k:InstitutionKey {id: row.id})
SET k += row.properties
WITH k, row
MERGE (n:InstitutionName {id: row.name})
MERGE (k)-[:NAMED]->(n)
