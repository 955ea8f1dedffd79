// 26 What rests on a work 依据
// The deeds that letters rest on one law or policy, and whose they are. Click an arrow 依据: its quote is the sentence.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)<-[b:BASED_ON]-(c:Commitment)-[:IN_DOCUMENT]->(d:Document)
WHERE w.number = work OR w.title CONTAINS work
WITH w, b, c ORDER BY d.newest, d.id, c.ordinal LIMIT 80
OPTIONAL MATCH (maker)-[m:MADE]->(c)
RETURN w, b, c, m, maker;
