// A page of works.
// :param match => null; a Lucene query, or null
// :param number => null; :param level => null; :param region => null; :param since => null; :param until => null; :param held => null
// :param citedBy => null; a region's code; :param issuer => null; :param issuerId => null; name and id of the issuing agency
// :param order => 'CitingRegions'; or CitingDocuments, IssuedOn, Title
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: id, sort, work), total, skipped
CALL () {
  MATCH (w:Work) WHERE $match IS NULL
  RETURN w
  UNION
  UNWIND CASE WHEN $match IS NULL THEN [] ELSE [$match] END AS match
  CALL db.index.fulltext.queryNodes('search_names', match) YIELD node
  MATCH (w:Work {id: node.node})
  RETURN w
}
WITH w
WHERE ($number IS NULL OR w.number = $number)
  AND ($level IS NULL OR w.level = $level)
  AND ($region IS NULL OR w.region = $region)
  AND ($since IS NULL OR substring(w.lower, 0, 10) >= $since)
  AND ($until IS NULL OR substring(w.upper, 0, 10) <= $until)
  AND ($held IS NULL OR w.held = $held)
  AND ($citedBy IS NULL OR EXISTS { (w)-[:CITED_IN]->(:Region {code: $citedBy}) })
  AND ($issuer IS NULL OR EXISTS { (w)-[:ISSUER {name: $issuer}]->() } OR EXISTS { (w)-[:ISSUED_BY]->(:Institution {id: $issuerId}) })
WITH w, CASE $order WHEN 'CitingRegions' THEN -w.citingRegions WHEN 'CitingDocuments' THEN -w.citingDocuments
                    WHEN 'IssuedOn' THEN w.newest ELSE coalesce(w.title, '\uDBFF\uDFFF') END AS sort
ORDER BY sort, w.id
WITH {id: w.id, sort: sort, work: w {.id, .isLaw, .held, .title, .number, .aliases, .level, .region, .issuedOn, .genre}} AS row
WITH collect(row) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.id <= $afterId)]) AS skipped
RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
