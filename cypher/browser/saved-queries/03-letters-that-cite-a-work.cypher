// 03 Citing letters 引用原文
// Click an arrow: quote is the sentence, date and documentTitle say whose it is.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)<-[c:CITES]-(d:Document)
WHERE w.number = work OR w.title CONTAINS work
RETURN w, c, d
ORDER BY d.newest
LIMIT 150;
