// 23 Find by words 按词查找
// In names and titles; write search_body instead of search_names to look into the texts. Marks "…" keep the characters together.
WITH '"产教融合"' AS words
CALL db.index.fulltext.queryNodes('search_names', words) YIELD node, score
WITH node.node AS id, score ORDER BY score DESC LIMIT 60
MATCH (n:Work|Institution|Document|Region {id: id})
RETURN n;
