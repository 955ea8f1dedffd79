// Who cites works, newest document first, undated last.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param since => null; :param until => null; days; what is not wholly inside is left out
// :param functions => null; a list, or null for all
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each work
// Columns: owner (the work's id), page (maps: document, work, depth, function, sort), total, skipped
UNWIND $works AS owner
CALL (owner) {
  MATCH (w:Work {id: owner})<-[c:CITES]-(d:Document)
  WHERE ($since IS NULL OR substring(d.lower, 0, 10) >= $since) AND ($until IS NULL OR substring(d.upper, 0, 10) <= $until)
    AND ($functions IS NULL OR c.function IN $functions)
  WITH {document: d.id, work: w.id, depth: c.depth, function: c.function, sort: d.newest} AS row ORDER BY row.sort, row.document
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.document <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
