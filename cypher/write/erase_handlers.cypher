// Takes back which agencies are drawn as handlers by documents that name one whose key leads elsewhere now.
// :param keys => ['inst_7d2kqz5w3x4y5z6a']
// Columns: document (its id)
UNWIND $keys AS key
MATCH (:Handling {key: key})-[:HANDLING_IN]->(d:Document)
WITH DISTINCT d
CALL (d) {
  MATCH (d)-[drawn:HANDLED_BY]->()
  DELETE drawn
}
RETURN d.id AS document
