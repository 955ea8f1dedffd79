// 01 What is held 图中有什么
// A table: how many of each kind, and from when to when the dated letters are. Read it before saying "not found".
MATCH (d:Document)
RETURN 'documents 文件' AS kind, count(d) AS held, min(d.issuedOn) AS earliest, max(d.issuedOn) AS latest,
       count(CASE WHEN d.issuedOn IS NULL THEN 1 END) AS undated
UNION ALL
MATCH (w:Work)
WITH w, CASE WHEN w:Law THEN 'laws 法律法规' ELSE 'policies 政策文件' END AS kind
RETURN kind, count(w) AS held, min(w.issuedOn) AS earliest, max(w.issuedOn) AS latest,
       count(CASE WHEN w.issuedOn IS NULL THEN 1 END) AS undated
UNION ALL
MATCH (i:Institution)
RETURN CASE i.type WHEN 'Agency' THEN 'agencies 机关' WHEN 'College' THEN 'colleges 院校' WHEN 'Enterprise' THEN 'enterprises 企业' ELSE 'alliances 联盟' END AS kind,
       count(i) AS held, null AS earliest, null AS latest, null AS undated
UNION ALL
MATCH (c:Commitment)-[:IN_DOCUMENT]->(d:Document)
RETURN 'commitments 承诺' AS kind, count(c) AS held, min(d.issuedOn) AS earliest, max(d.issuedOn) AS latest,
       count(CASE WHEN d.issuedOn IS NULL THEN 1 END) AS undated
UNION ALL
MATCH (r:Region)
RETURN 'regions 行政区划' AS kind, count(r) AS held, null AS earliest, null AS latest, null AS undated;
