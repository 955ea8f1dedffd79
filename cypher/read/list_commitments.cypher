// A page of commitments, newest document first, in text order.
// :param text => null; folded, or null
// :param status => null; :param topic => null; :param region => null; :param due => null; a day
// :param measure => null; what the JSON of quantities holds, '"measure":"产业学院"'
// :param descendants => true; for the regions below too
// :param actor => null; :param basis => null; ids of who acts, leads, joins or supports and of a work that it rests on
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: place, sort, commitment as commitments.cypher), total, skipped
MATCH (c:Commitment)-[:IN_DOCUMENT]->(d:Document)
WHERE ($text IS NULL OR c.folded CONTAINS $text)
  AND ($status IS NULL OR c.status = $status)
  AND ($topic IS NULL OR c.topic = $topic)
  AND ($due IS NULL OR c.deadlineUntil <= $due)
  AND ($measure IS NULL OR c.quantities CONTAINS $measure)
  AND ($region IS NULL OR d.region = $region
       OR ($descendants AND EXISTS { (d)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
  AND ($actor IS NULL OR EXISTS { (c)<-[:MADE]-(:Institution|Region {id: $actor}) })
  AND ($basis IS NULL OR EXISTS { (c)-[:BASED_ON]->(:Work {id: $basis}) })
WITH c, d.newest AS sort, d.id + '|' + right('0000' + toString(c.ordinal), 5) AS place
ORDER BY sort, place
WITH collect({place: place, sort: sort, node: c}) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.place <= $afterId)]) AS skipped
CALL (rows, skipped) {
  UNWIND rows[skipped..skipped + $first] AS row
  WITH row.node AS c, row.sort AS sort, row.place AS place
  MATCH (c)-[:IN_DOCUMENT]->(d:Document)
  MATCH (t:DocumentText {id: d.capture})
  WITH {place: place, sort: sort, commitment: c {
  .id, .status, .strength, .actor, .actorKind, .verb, .object, .text, .quantities, .deadline, .deadlineOn, .deadlineUntil, .topic, .rule, .start,
  .end, .quote, .ties, document: d.id, region: d.region, textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  issuers: COLLECT { MATCH (d)-[issued:ISSUED_BY]->(i:Institution) WHERE c.actorKind = 'Issuer' RETURN i.id ORDER BY issued.ordinal },
  leads: [(c)-[:TIED]->(k:Signature|InstitutionKey)-[:LEADS_TO]->(n:Work|Institution) | {key: k.id, node: n.id}]}} AS row ORDER BY row.sort, row.place
  RETURN collect(row) AS page
}
RETURN page, size(rows) AS total, skipped
