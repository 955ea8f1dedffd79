// 16 Citing over time 历年引用
// A table by year of the letters. Undated letters stand in a row of their own.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)<-[:CITES]-(d:Document)
WHERE w.number = work OR w.title CONTAINS work
RETURN w.name AS work, coalesce(left(d.issuedOn, 4), 'undated 无日期') AS year,
       count(DISTINCT d) AS letters, count(DISTINCT d.region) AS regions, collect(DISTINCT d.name)[..5] AS someOfThem
ORDER BY work, year;
