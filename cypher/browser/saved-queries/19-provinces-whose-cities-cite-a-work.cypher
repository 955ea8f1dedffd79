// 19 By province 按省份
// Cities hang under their province (隶属): bare provinces and crowded ones tell apart at once.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)-[c:CITED_IN]->(r:Region)
WHERE w.number = work OR w.title CONTAINS work
WITH w, c, r ORDER BY c.documents DESC LIMIT 200
OPTIONAL MATCH p = (r)-[:PART_OF*1..2]->(:Region {level: 'Province'})
RETURN w, c, r, p;
