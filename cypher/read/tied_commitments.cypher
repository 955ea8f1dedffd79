// What nodes have to do with commitments, newest document first, in text order: what institutions and regions make, what rests on works, what
// is about either.
// :param nodes => ['work_7d2kqz5w3x4y5z6a', 'region_442000']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each node
// Columns: owner (the node's id), page (maps: place, sort, commitment as commitments.cypher), total, skipped
UNWIND $nodes AS owner
CALL (owner) {
  CALL (owner) {
    MATCH (:Institution {id: owner})-[:MADE]->(c:Commitment)
    RETURN c
    UNION
    MATCH (:Region {id: owner})-[:MADE]->(c:Commitment)
    RETURN c
    UNION
    MATCH (:Institution {id: owner})<-[:ABOUT]-(c:Commitment)
    RETURN c
    UNION
    MATCH (:Work {id: owner})<-[:BASED_ON|ABOUT]-(c:Commitment)
    RETURN c
  }
  MATCH (c)-[:IN_DOCUMENT]->(d:Document)
  WITH c, d.newest AS sort, d.id + '|' + right('0000' + toString(c.ordinal), 5) AS place ORDER BY sort, place
  WITH collect({place: place, sort: sort, node: c}) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.place <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS shown, size(rows) AS total, skipped
}
RETURN owner, total, skipped, COLLECT {
  UNWIND range(0, size(shown) - 1) AS at
  WITH at, shown[at] AS row, shown[at].node AS c
  MATCH (c)-[:IN_DOCUMENT]->(d:Document)
  MATCH (t:DocumentText {id: d.capture})
  RETURN {place: row.place, sort: row.sort, commitment: c {
  .id, .status, .strength, .actor, .actorKind, .verb, .object, .text, .quantities, .deadline, .deadlineOn, .deadlineUntil, .topic, .rule, .start,
  .end, .quote, .ties, document: d.id, region: d.region, textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  issuers: COLLECT { MATCH (d)-[issued:ISSUED_BY]->(i:Institution) WHERE c.actorKind = 'Issuer' RETURN i.id ORDER BY issued.ordinal },
  leads: [(c)-[:TIED]->(k:Signature|InstitutionKey)-[:LEADS_TO]->(n:Work|Institution) | {key: k.id, node: n.id}]}}
  ORDER BY at} AS page
