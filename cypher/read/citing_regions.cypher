// Which regions cite works, from the summary.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param level => null; a region level, or null for all; City takes the municipalities in
// :param rollUp => false; true where counties and zones count under their city
// Columns: owner (the work's id), work, region (code), documents, mentions, undated, firstLower, firstUpper, lastLower, lastUpper
UNWIND $works AS owner
MATCH (w:Work {id: owner})-[c:CITED_IN]->(own:Region)
WITH owner, c, own, CASE WHEN $rollUp AND own.level IN ['County', 'Zone'] THEN coalesce(own.city, own.code) ELSE own.code END AS region
WHERE $level IS NULL OR (region = own.code AND own.level = $level) OR ($level = 'City' AND region = own.city)
WITH owner, region, sum(c.documents) AS documents, sum(c.mentions) AS mentions, sum(c.undated) AS undated,
     min(c.firstLower) AS firstLower, min(c.firstUpper) AS firstUpper, max(c.lastLower) AS lastLower, max(c.lastUpper) AS lastUpper
RETURN owner, owner AS work, region, documents, mentions, undated, firstLower, firstUpper, lastLower, lastUpper
ORDER BY owner, documents DESC, region
