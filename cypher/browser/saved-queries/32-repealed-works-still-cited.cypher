// 32 Cited after repeal 已废止
// Repealed or replaced works, with the cities whose newest letter may be later than what repeals them. From its issue (issuedOn) to the day
// on which the old one ends some time may pass: read the sentences before you judge.
MATCH (newer:Work)-[repeals:REPEALS]->(old:Work)-[c:CITED_IN]->(r:Region {level: 'City'})
WHERE newer.issuedOn IS NULL OR c.lastUpper >= newer.lower
RETURN newer, repeals, old, c, r
ORDER BY old.citingRegions DESC, r.code LIMIT 150;
