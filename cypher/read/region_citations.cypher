// The citations of a work by the documents of a region, newest first, undated last.
// :param keys => [{work: 'work_7d2kqz5w3x4y5z6a', region: '442000'}]
// :param rollUp => false; true where counties and zones count under their city
// :param since => null; :param until => null; days
// :param functions => null; a list, or null for all
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each key
// Columns: owner (place in $keys), page (maps: document, work, depth, function, sort), total, skipped
UNWIND range(0, size($keys) - 1) AS owner
CALL (owner) {
  MATCH (w:Work {id: $keys[owner].work})<-[c:CITES]-(d:Document)-[:OF_REGION]->(r:Region)
  WHERE (r.code = $keys[owner].region OR ($rollUp AND r.city = $keys[owner].region))
    AND ($since IS NULL OR substring(d.lower, 0, 10) >= $since) AND ($until IS NULL OR substring(d.upper, 0, 10) <= $until)
    AND ($functions IS NULL OR c.function IN $functions)
  WITH {document: d.id, work: w.id, depth: c.depth, function: c.function, sort: d.newest} AS row ORDER BY row.sort, row.document
  WITH collect(row) AS rows
  WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.document <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
}
RETURN owner, page, total, skipped
