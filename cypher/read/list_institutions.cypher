// A page of institutions, by name.
// :param match => null; a Lucene query, or null
// :param type => null; :param region => null
// :param descendants => true; for the regions below too
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen
// Columns: page (maps: id, sort, institution), total, skipped
CALL () {
  MATCH (i:Institution) WHERE $match IS NULL
  RETURN i
  UNION
  UNWIND CASE WHEN $match IS NULL THEN [] ELSE [$match] END AS match
  CALL db.index.fulltext.queryNodes('search_names', match) YIELD node
  MATCH (i:Institution {id: node.node})
  RETURN i
}
WITH i
WHERE ($type IS NULL OR i.type = $type)
  AND ($region IS NULL OR i.region = $region
       OR ($descendants AND EXISTS { (i)-[:OF_REGION]->(:Region)-[:PART_OF*]->(:Region {code: $region}) }))
WITH i ORDER BY i.name, i.id
WITH {id: i.id, sort: i.name, institution: i {.id, .type, .name, .aliases, .region, .level}} AS row
WITH collect(row) AS rows
WITH rows, size([row IN rows WHERE row.sort < $afterSort OR (row.sort = $afterSort AND row.id <= $afterId)]) AS skipped
RETURN rows[skipped..skipped + $first] AS page, size(rows) AS total, skipped
