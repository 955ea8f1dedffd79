// A page of the points that letters answer, newest letter first, in the letter's order.
// :param text => null; folded, or null
// :param normalized => null; Adopted, Partly, AlreadyDone, Deferred, Declined
// :param region => null; :param descendants => true; for the regions below too
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: place, sort, suggestion as suggestions.cypher), total, skipped
MATCH (s:Suggestion)-[:ANSWERED_IN]->(d:Document)
WHERE ($text IS NULL OR s.folded CONTAINS $text)
  AND ($normalized IS NULL OR s.normalized = $normalized)
  AND ($region IS NULL OR d.region = $region
       OR ($descendants AND EXISTS { (d)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
WITH s, d.newest AS sort, d.id + '|' + right('0000' + toString(s.ordinal), 5) AS place
ORDER BY sort, place
WITH collect({place: place, sort: sort, node: s}) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.place <= $afterId)]) AS skipped
CALL (rows, skipped) {
  UNWIND rows[skipped..skipped + $first] AS row
  WITH row.node AS s, row.sort AS sort, row.place AS place
  MATCH (p:Proposal)-[:SUGGESTS]->(s)-[:ANSWERED_IN]->(d:Document)
  MATCH (t:DocumentText {id: d.capture})
  WITH {place: place, sort: sort, suggestion: s {
  .ordinal, .text, .disposition, .normalized, .start, .end, .quote, .rule, .fateStart, .fateEnd, .fateQuote, .fateRule, proposal: p.id, document: d.id,
  textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  commitments: COLLECT { MATCH (c:Commitment)-[:MADE_UNDER]->(s) RETURN c.id ORDER BY c.ordinal }}} AS row ORDER BY row.sort, row.place
  RETURN collect(row) AS page
}
RETURN page, size(rows) AS total, skipped
