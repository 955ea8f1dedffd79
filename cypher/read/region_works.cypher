// Regions' own laws and policies, cited by most regions first.
// :param regions => ['440000']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each region
// Columns: owner (the code), page (maps: id, sort, work), total, skipped
UNWIND $regions AS owner
CALL (owner) {
  MATCH (:Region {code: owner})<-[:OF_REGION]-(w:Work)
  WITH {id: w.id, sort: -w.citingRegions, work: w {.id, .isLaw, .held, .title, .number, .aliases, .level, .region, .issuedOn, .genre}} AS row ORDER BY row.sort, row.id
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.id <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
