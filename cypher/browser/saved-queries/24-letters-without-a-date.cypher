// 24 Undated letters 无日期
// They count in no span of time; notBefore and notAfter are what their texts tell.
MATCH (d:Document)
WHERE d.issuedOn IS NULL
RETURN d.name AS document, d.title AS title, d.region AS region, left(d.lower, 10) AS notBefore, left(d.upper, 10) AS notAfter, d.url AS url, d.file AS file
ORDER BY region, title
LIMIT 200;
