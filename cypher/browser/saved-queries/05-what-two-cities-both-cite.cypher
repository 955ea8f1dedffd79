// 05 Both cities cite 共同引用
WITH '佛山' AS one, '东莞' AS other
MATCH (a:Region)<-[x:CITED_IN]-(w:Work)-[y:CITED_IN]->(b:Region)
WHERE one IN [a.shortName, a.name] AND other IN [b.shortName, b.name]
RETURN a, x, w, y, b
ORDER BY w.citingRegions DESC
LIMIT 150;
