// Draws anew what the authority says of two works; what texts state stays.
// :param rows => [{type: 'IMPLEMENTS', from: 'work_7d2kqz5w3x4y5z6a', to: 'work_3kx2m5q7ab4cd6ef', properties: {source: '…'}}]
// No columns.
CALL () {
  MATCH (:Work)-[old:IMPLEMENTS|REPEALS|AMENDS]->(:Work) WHERE old.statement IS NULL
  DELETE old
}
UNWIND $rows AS row
MATCH (w:Work {id: row.from})
MATCH (other:Work {id: row.to})
CREATE (w)-[link:$(row.type)]->(other)
SET link = row.properties
