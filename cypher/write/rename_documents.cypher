// Gives documents that gained captures their strongest key's id and the captures.
// :param rows => [{id: 'doc_7d2kqz5w3x4y5z6a', capture: '0123|', captures: ['0123|', '4567|']}]
// Columns: document (its id), commitment (its id), key (its key); those of documents whose id is another now
UNWIND $rows AS row
MATCH (current:DocumentText {id: row.capture})-[:OF]->(d:Document)
WITH row, current, d, d.id AS before
SET d.id = row.id, current.node = row.id
WITH d, row, before
CALL (d, row) {
  UNWIND row.captures AS capture
  MATCH (t:DocumentText {id: capture})
  MERGE (t)-[:OF]->(d)
}
MATCH (d)<-[:IN_DOCUMENT]-(c:Commitment)
WHERE before <> row.id
RETURN row.id AS document, c.id AS commitment, c.key AS key
