// 22 Policies held 已收录全文
// Arrow 刊载: the document holds the work's text. What the held text cites itself is there too.
MATCH (d:Document)-[h:PUBLISHES]->(w:Work)
WITH d, h, w ORDER BY w.citingRegions DESC, w.id LIMIT 25
OPTIONAL MATCH (letter:Document)-[c:CITES]->(w)
WITH d, h, w, collect({letter: letter, c: c})[..8] AS letters
OPTIONAL MATCH (d)-[own:CITES]->(cited:Work)
RETURN d, h, w, letters, collect([own, cited])[..8] AS cited;
