// 18 Counties and zones 县区
WITH '佛山' AS city
MATCH (r:Region) WHERE city IN [r.shortName, r.name]
MATCH p = (place:Region)-[:PART_OF*1..2]->(r)
OPTIONAL MATCH (w:Work)-[c:CITED_IN]->(place)
RETURN p, w, c
LIMIT 200;
