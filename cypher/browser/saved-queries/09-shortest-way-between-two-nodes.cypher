// 09 Shortest ways 最短路径
// Names, short names, titles or numbers. Not by way of regions: in a region everything is near everything.
WITH '佛山职业技术学院' AS from, '东莞职业技术学院' AS to
MATCH (a) WHERE (a:Institution OR a:Work OR a:Document) AND from IN [a.name, a.shortName, a.title, a.number]
MATCH (b) WHERE (b:Institution OR b:Work OR b:Document) AND to IN [b.name, b.shortName, b.title, b.number] AND b <> a
MATCH p = allShortestPaths((a)-[:CITES|MENTIONS|ISSUED_BY|PUBLISHES|IMPLEMENTS|REPEALS|AMENDS*..6]-(b))
RETURN p
LIMIT 25;
