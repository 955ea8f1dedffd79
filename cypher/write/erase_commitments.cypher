// Takes back what is drawn of commitments that are tied to signatures or institutions' keys which lead elsewhere now, or that an issuer
// makes whose key does.
// :param signatures => ['sig_7d2kqz5w3x4y5z6a']
// :param keys => ['inst_7d2kqz5w3x4y5z6a']
// Columns: commitment (its id)
CALL () {
  UNWIND $signatures AS id
  MATCH (:Signature {id: id})<-[:TIED]-(c:Commitment)
  RETURN c
  UNION
  UNWIND $keys AS id
  MATCH (:InstitutionKey {id: id})<-[:TIED]-(c:Commitment)
  RETURN c
  UNION
  UNWIND $keys AS id
  MATCH (:InstitutionKey {id: id})<-[name:NAMES]-(:Document)<-[:IN_DOCUMENT]-(c:Commitment {actorKind: 'Issuer'})
  WHERE name.issuer IS NOT NULL
  RETURN c
}
CALL (c) {
  MATCH (c)-[drawn:MADE|BASED_ON|ABOUT]-()
  DELETE drawn
}
RETURN c.id AS commitment
