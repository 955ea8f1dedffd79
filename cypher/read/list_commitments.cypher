// A page of commitments, newest document first, in text order.
// :param text => null; folded, or null
// :param status => null; :param topic => null; :param region => null; :param due => null; a day
// :param measure => null; what the JSON of quantities holds, '"measure":"产业学院"'
// :param descendants => true; for the regions below too
// :param actor => null; :param basis => null; ids of who acts, leads, joins or supports and of a work that it rests on
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: place, sort, commitment as commitments.cypher), total, skipped
// The filter that keeps fewest says where to begin, so that an index or a relation finds what it keeps; the others are looked at behind it.
// Each way unwinds what it begins with: a condition alone would be looked at behind the search.
WITH CASE WHEN $actor IS NOT NULL THEN 'actor' WHEN $basis IS NOT NULL THEN 'basis' WHEN $region IS NOT NULL THEN 'region'
          WHEN $topic IS NOT NULL THEN 'topic' WHEN $due IS NOT NULL THEN 'due' WHEN $status IS NOT NULL THEN 'status' ELSE 'all' END AS way
CALL (way) {
  UNWIND CASE way WHEN 'actor' THEN [$actor] ELSE [] END AS actor
  MATCH (:Institution {id: actor})-[:MADE]->(c:Commitment)-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'actor' THEN [$actor] ELSE [] END AS actor
  MATCH (:Region {id: actor})-[:MADE]->(c:Commitment)-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'basis' THEN [$basis] ELSE [] END AS basis
  MATCH (:Work {id: basis})<-[:BASED_ON]-(c:Commitment)-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'region' THEN [$region] ELSE [] END AS region
  MATCH (asked:Region {code: region})<-[:PART_OF*0..]-(r:Region)<-[:OF_REGION]-(d:Document)<-[:IN_DOCUMENT]-(c:Commitment)
  WHERE $descendants OR r = asked
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'topic' THEN [$topic] ELSE [] END AS topic
  MATCH (c:Commitment {topic: topic})-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'due' THEN [$due] ELSE [] END AS due
  MATCH (c:Commitment)-[:IN_DOCUMENT]->(d:Document)
  WHERE c.deadlineUntil <= due
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'status' THEN [$status] ELSE [] END AS status
  MATCH (c:Commitment {status: status})-[:IN_DOCUMENT]->(d:Document)
  RETURN c, d, d.newest AS sort, d.id AS document
  UNION ALL
  UNWIND CASE way WHEN 'all' THEN [way] ELSE [] END AS all
  MATCH (d:Document)
  WITH d, d.newest AS sort, d.id AS document
  MATCH (c:Commitment)-[:IN_DOCUMENT]->(d)
  RETURN c, d, sort, document
}
WITH way, c, d, sort, document
WHERE ($text IS NULL OR c.folded CONTAINS $text)
  AND ($status IS NULL OR c.status = $status)
  AND ($topic IS NULL OR c.topic = $topic)
  AND ($due IS NULL OR c.deadlineUntil <= $due)
  AND ($measure IS NULL OR c.quantities CONTAINS $measure)
  AND ($region IS NULL OR way = 'region' OR d.region = $region
       OR ($descendants AND EXISTS { (d)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
  AND ($basis IS NULL OR way = 'basis' OR EXISTS { (c)-[:BASED_ON]->(:Work {id: $basis}) })
WITH c, sort, document + '|' + right('0000' + toString(c.ordinal), 5) AS place
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
