// 02 Citing cities 引用城市
// Put another number (发文字号), or a piece of the title, between the quotes. An arrow says how many letters, and the first date.
WITH '国办发〔2017〕95号' AS work
MATCH (w:Work)-[c:CITED_IN]->(r:Region)
WHERE (w.number = work OR w.title CONTAINS work)
  AND (r.level = 'City' OR r.code IN ['110000', '120000', '310000', '500000'])
RETURN w, c, r
ORDER BY c.documents DESC
LIMIT 300;
