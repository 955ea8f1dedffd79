// 12 One document 一份文件
// A document's number, its title, or a piece of the title.
WITH '佛教函〔2023〕96号' AS document
MATCH (d:Document)
WHERE d.number = document OR d.title CONTAINS document
WITH d ORDER BY d.newest, d.id LIMIT 1
MATCH (d)-[e:CITES|PUBLISHES|ISSUED_BY|MENTIONS]->(n)
WHERE n:Work OR n:Institution
RETURN d, e, n
LIMIT 200;
