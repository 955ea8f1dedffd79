// A page of the numbers that documents print and that promise nothing, newest document first, in text order.
// :param measure => null; what is counted: '产业学院'
// :param region => null; :param descendants => true; for the regions below too
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: place, sort, observation as observations.cypher), total, skipped
MATCH (o:Observation)-[:OBSERVED_IN]->(d:Document)
WHERE ($measure IS NULL OR o.measure = $measure)
  AND ($region IS NULL OR d.region = $region
       OR ($descendants AND EXISTS { (d)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
WITH o, d.newest AS sort, d.id + '|' + right('0000' + toString(o.ordinal), 5) AS place
ORDER BY sort, place
WITH collect({place: place, sort: sort, node: o}) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.place <= $afterId)]) AS skipped
CALL (rows, skipped) {
  UNWIND rows[skipped..skipped + $first] AS row
  WITH row.node AS o, row.sort AS sort, row.place AS place
  MATCH (o)-[:OBSERVED_IN]->(d:Document)
  MATCH (t:DocumentText {id: d.capture})
  WITH {place: place, sort: sort, observation: o {
  .quantity, .subject, .start, .end, .quote, .rule, document: d.id, textSha256: t.textSha256, extractorVersion: t.extractorVersion}} AS row ORDER BY row.sort, row.place
  RETURN collect(row) AS page
}
RETURN page, size(rows) AS total, skipped
