// Takes back what is drawn of the works of documents that bear signatures which lead elsewhere now.
// :param signatures => ['sig_7d2kqz5w3x4y5z6a']
// Columns: document (its id), region (its code or null), signatures (those of the list that it bears)
UNWIND $signatures AS id
MATCH (s:Signature {id: id})<-[:SAYS]-(d:Document)
WITH d, collect(s.id) AS signatures
CALL (d) {
  MATCH (d)-[drawn:CITES|PUBLISHES]->(:Work)
  DELETE drawn
}
RETURN d.id AS document, d.region AS region, signatures
