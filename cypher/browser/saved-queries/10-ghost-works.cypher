// 10 Ghost works 未收录
// The thirty that most regions cite, with the agencies that issued them, where to ask for the text.
MATCH (w:Work)
WHERE NOT w.held AND w.citingRegions > 0
WITH w ORDER BY w.citingRegions DESC, w.citingDocuments DESC, w.id LIMIT 30
OPTIONAL MATCH (w)-[by:ISSUED_BY]->(agency:Agency)
RETURN w, by, agency;
