// The documents that mention institutions, newest first, undated last.
// :param institutions => ['inst_7d2kqz5w3x4y5z6a']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each institution
// Columns: owner (the institution's id), page (maps: document, sort), total, skipped
UNWIND $institutions AS owner
CALL (owner) {
  MATCH (:Institution {id: owner})<-[:MENTIONS]-(d:Document)
  WITH {document: d.id, sort: d.newest} AS row ORDER BY row.sort, row.document
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.document <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
