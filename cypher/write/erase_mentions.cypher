// Takes back what is drawn of the institutions of documents and works that bear keys which lead elsewhere now.
// :param keys => ['inst_7d2kqz5w3x4y5z6a']
// Columns: node (id of a document or work), isDocument
UNWIND $keys AS id
MATCH (k:InstitutionKey {id: id})<-[:NAMES|ISSUER]-(n:Document|Work)
WITH DISTINCT n
CALL (n) {
  MATCH (n)-[drawn:MENTIONS|ISSUED_BY]->(:Institution)
  DELETE drawn
}
RETURN n.id AS node, n:Document AS isDocument
