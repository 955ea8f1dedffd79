// Draws what became of promises: what later letters say of them, or of a work or an institution that they name. A node that is gone meanwhile
// is passed over.
// :param rows => [{promise: 'commitment_7d2kqz5w3x4y5z6a', target: 'commitment_3kx2m5q7ab4cd6ef', document: 'doc_7d2kqz5w3x4y5z6a', properties: {kind: 'Done', reason: 'worded alike', quote: '已建成', promiseQuote: '将建成'}}]
// Columns: drawn (how many)
UNWIND $rows AS row
MATCH (c:Commitment {id: row.promise})
MATCH (d:Document {id: row.document})
CALL (row) {
  MATCH (n:Commitment {id: row.target})
  RETURN n
  UNION
  MATCH (n:Work {id: row.target})
  RETURN n
  UNION
  MATCH (n:Institution {id: row.target})
  RETURN n
}
CREATE (c)-[drawn:FOLLOWED_UP_BY]->(n)
SET drawn = row.properties, drawn.date = d.issuedOn, drawn.documentTitle = d.title
RETURN count(drawn) AS drawn
