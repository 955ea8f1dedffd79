// Leads keys to the institutions that they were settled to, or to none.
// :param rows => [{id: 'inst_7d2kqz5w3x4y5z6a', institution: 'inst_7d2kqz5w3x4y5z6a'}]
// No columns.
UNWIND $rows AS row
MATCH (k:InstitutionKey {id: row.id})
OPTIONAL MATCH (k)-[old:LEADS_TO]->()
DELETE old
WITH k, row
MATCH (i:Institution {id: row.institution})
CREATE (k)-[:LEADS_TO]->(i)
