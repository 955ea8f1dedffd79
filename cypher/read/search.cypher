// Exact names first, then names that hold the text, then texts that do.
// :param exact => '"国办发201795号"'; :param match => '"产教融合"'; Lucene queries
// :param first => 20
// Columns: node (id), tier (3 exact, 2 name, 1 text), names, text
CALL () {
  CALL db.index.fulltext.queryNodes('search_exact', $exact) YIELD node
  RETURN node, 3 AS tier
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_names', $match) YIELD node
  RETURN node, 2 AS tier
  UNION ALL
  CALL db.index.fulltext.queryNodes('search_body', $match) YIELD node
  RETURN node, 1 AS tier
}
WITH node, max(tier) AS tier
ORDER BY tier DESC, node.node
LIMIT $first
RETURN node.node AS node, tier, node.names AS names, node.text AS text
ORDER BY tier DESC, node
