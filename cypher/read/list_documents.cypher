// A page of documents, newest first.
// :param match => null; a Lucene query, or null
// :param kind => null; :param region => null; :param since => null; :param until => null
// :param descendants => true; for the regions below too
// :param work => null; :param institution => null; ids of a cited work and of an institution that is named or has issued
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: id, sort, document), total, skipped
CALL () {
  MATCH (d:Document) WHERE $match IS NULL
  RETURN d
  UNION
  UNWIND CASE WHEN $match IS NULL THEN [] ELSE ['search_names', 'search_body'] END AS index
  CALL db.index.fulltext.queryNodes(index, $match) YIELD node
  MATCH (d:Document {id: node.node})
  RETURN d
}
WITH d
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($region IS NULL OR d.region = $region
       OR ($descendants AND EXISTS { (d)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
  AND ($since IS NULL OR substring(d.lower, 0, 10) >= $since)
  AND ($until IS NULL OR substring(d.upper, 0, 10) <= $until)
  AND ($work IS NULL OR EXISTS { (d)-[:CITES]->(:Work {id: $work}) })
  AND ($institution IS NULL OR EXISTS { (d)-[:MENTIONS|ISSUED_BY]->(:Institution {id: $institution}) })
WITH d ORDER BY d.newest, d.id
WITH collect({id: d.id, sort: d.newest, node: d}) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.id <= $afterId)]) AS skipped
CALL (rows, skipped) {
  UNWIND rows[skipped..skipped + $first] AS row
  WITH row.node AS d, row.sort AS sort
  MATCH (t:DocumentText {id: d.capture})
  WITH {id: d.id, sort: sort, document: d {
  .id, .kind, .number, .title, .region, .issuedOn, .notBefore, .notAfter, .publishedOn, .indexNumber, .replyClass, .replyOutcome, .proposalNumber,
  .proposalTitle, .proposalBody, textSha256: t.textSha256, sha256: t.sha256, url: t.url, file: t.file, capturedOn: t.capturedOn,
  composed: t.composed, publishes: head([(d)-[:PUBLISHES]->(w:Work) | w.id]),
  proposal: head([(d)-[:ANSWERS]->(p:Proposal) | p.id])}} AS row ORDER BY row.sort, row.id
  RETURN collect(row) AS page
}
RETURN page, size(rows) AS total, skipped
