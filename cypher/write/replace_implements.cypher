// Draws anew which works of the authority carry out which; what texts state stays.
// :param rows => [{from: 'work_7d2kqz5w3x4y5z6a', to: 'work_3kx2m5q7ab4cd6ef', properties: {source: '…'}}]
// No columns.
CALL () {
  MATCH (:Work)-[old:IMPLEMENTS]->(:Work) WHERE old.statement IS NULL
  DELETE old
}
UNWIND $rows AS row
MATCH (w:Work {id: row.from})
MATCH (other:Work {id: row.to})
CREATE (w)-[link:IMPLEMENTS]->(other)
SET link = row.properties
