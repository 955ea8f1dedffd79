// Leads signatures to the works that they were settled to, or to none.
// :param rows => [{id: 'sig_7d2kqz5w3x4y5z6a', work: 'work_7d2kqz5w3x4y5z6a'}]
// No columns.
UNWIND $rows AS row
MATCH (s:Signature {id: row.id})
OPTIONAL MATCH (s)-[old:LEADS_TO]->()
DELETE old
WITH s, row
MATCH (w:Work {id: row.work})
CREATE (s)-[:LEADS_TO]->(w)
