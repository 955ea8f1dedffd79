// Find by words 按词查找
// Chinese words are looked for as they stand, in names, titles and texts; an asterisk is not needed.
WITH '"产教融合"' AS words
CALL db.index.fulltext.queryNodes('search_names', words) YIELD node, score
WITH node.node AS id, score ORDER BY score DESC LIMIT 60
MATCH (n:Work|Institution|Document|Region {id: id})
RETURN n;
