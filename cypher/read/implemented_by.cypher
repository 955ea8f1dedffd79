// The works that carry works out.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each work
// Columns: owner (the work's id), page (maps: fromWork, toWork, source, sourceUrl, sort), total, skipped
UNWIND $works AS owner
CALL (owner) {
  MATCH (w:Work {id: owner})<-[link:IMPLEMENTS]-(other:Work)
  WITH {fromWork: other.id, toWork: w.id, source: link.source, sourceUrl: link.sourceUrl, sort: other.newest} AS row ORDER BY row.sort, row.fromWork
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.fromWork <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
