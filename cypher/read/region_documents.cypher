// What regions' own bodies issued, newest first, undated last.
// :param regions => ['442000']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each region
// Columns: owner (the code), page (maps: id, sort, document), total, skipped
UNWIND $regions AS owner
CALL (owner) {
  MATCH (:Region {code: owner})<-[:OF_REGION]-(d:Document)
  WITH d ORDER BY d.newest, d.id
  WITH collect({id: d.id, sort: d.newest, node: d}) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.id <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS nodes, size(rows) AS total, skipped
}
CALL (nodes) {
  UNWIND nodes AS row
  WITH row.node AS d, row.sort AS sort
  MATCH (t:DocumentText {id: d.capture})
  WITH {id: d.id, sort: sort, document: d {
  .id, .kind, .number, .title, .region, .issuedOn, .notBefore, .notAfter, .publishedOn, .indexNumber, .replyClass, .replyOutcome, .proposalNumber,
  .proposalTitle, .proposalBody, textSha256: t.textSha256, sha256: t.sha256, url: t.url, file: t.file, capturedOn: t.capturedOn,
  composed: t.composed, publishes: head([(d)-[:PUBLISHES]->(w:Work) | w.id]),
  proposal: head([(d)-[:ANSWERS]->(p:Proposal) | p.id])}} AS row ORDER BY row.sort, row.id
  RETURN collect(row) AS page
}
RETURN owner, page, total, skipped
