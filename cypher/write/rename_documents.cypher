// Gives documents that gained captures their strongest key's id and the captures.
// :param rows => [{id: 'doc_7d2kqz5w3x4y5z6a', capture: '0123|', captures: ['0123|', '4567|']}]
// No columns.
UNWIND $rows AS row
MATCH (current:DocumentText {id: row.capture})-[:OF]->(d:Document)
SET d.id = row.id, current.node = row.id
WITH d, row
UNWIND row.captures AS capture
MATCH (t:DocumentText {id: capture})
MERGE (t)-[:OF]->(d)
