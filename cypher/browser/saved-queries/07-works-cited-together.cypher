// 07 Cited together 共引
// The ten works that most letters cite beside it, and up to 40 of the letters that do.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)<-[:CITES]-(d:Document)-[:CITES]->(other:Work)
WHERE w.number = work OR w.title CONTAINS work
WITH w, other, collect(d) AS letters
ORDER BY size(letters) DESC, other.id LIMIT 10
WITH collect({work: w, other: other, letters: letters}) AS rows
WITH rows, reduce(all = [], row IN rows | all + row.letters) AS all
UNWIND all AS d
WITH rows, d, count(*) AS shared ORDER BY shared DESC, d.id LIMIT 40
WITH [row IN rows | row.work] + [row IN rows | row.other] AS works, collect(d) AS letters
UNWIND letters AS d
MATCH (d)-[c:CITES]->(w:Work)
WHERE w IN works
RETURN d, c, w;
