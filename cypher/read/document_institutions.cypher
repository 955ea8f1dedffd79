// The institutions that documents mention, most often mentioned first.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each document
// Columns: owner (the document's id), page (maps: institution, sort), total, skipped
UNWIND $documents AS owner
CALL (owner) {
  MATCH (:Document {id: owner})-[m:MENTIONS]->(i:Institution)
  WITH {institution: i.id, sort: -m.count} AS row ORDER BY row.sort, row.institution
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.institution <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
