// 08 Co-citation counts 共引次数
// A table over all letters; small numbers are chance.
MATCH (a:Work)<-[:CITES]-(d:Document)-[:CITES]->(b:Work)
WHERE a.id < b.id
WITH a, b, count(d) AS letters, collect(DISTINCT d.region) AS regions
WHERE letters > 1
RETURN a.name AS one, a.number AS number, b.name AS other, b.number AS otherNumber, letters, size(regions) AS regions
ORDER BY letters DESC, one, other
LIMIT 100;
