// 17 First to cite 最早引用
// A table in order of the first letter that is held, which need not be the first that was written.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)-[c:CITED_IN]->(r:Region)
WHERE (w.number = work OR w.title CONTAINS work) AND c.firstUpper IS NOT NULL
RETURN w.name AS work, w.issuedOn AS issued, r.name AS region, r.level AS level, c.first AS firstLetter, c.last AS lastLetter,
       c.documents AS letters, c.undated AS undated
ORDER BY work, c.firstUpper, r.code
LIMIT 100;
