// Adds new documents to the summary of which regions cite which works.
// :param rows => [{work: 'work_7d2kqz5w3x4y5z6a', regionId: 'region_442000', documents: 1, mentions: 2, undated: 0, firstLower: '2023-07-07|2023-07-07', firstUpper: '2023-07-07|2023-07-07', lastLower: '2023-07-07|2023-07-07', lastUpper: '2023-07-07|2023-07-07'}]
// No columns.
UNWIND $rows AS row
MATCH (w:Work {id: row.work})
MATCH (r:Region {id: row.regionId})
MERGE (w)-[c:CITED_IN]->(r)
SET c.documents = coalesce(c.documents, 0) + row.documents,
    c.mentions = coalesce(c.mentions, 0) + row.mentions,
    c.undated = coalesce(c.undated, 0) + row.undated,
    c.firstLower = CASE WHEN row.firstLower < c.firstLower OR c.firstLower IS NULL THEN row.firstLower ELSE c.firstLower END,
    c.firstUpper = CASE WHEN row.firstUpper < c.firstUpper OR c.firstUpper IS NULL THEN row.firstUpper ELSE c.firstUpper END,
    c.lastLower = CASE WHEN row.lastLower > c.lastLower OR c.lastLower IS NULL THEN row.lastLower ELSE c.lastLower END,
    c.lastUpper = CASE WHEN row.lastUpper > c.lastUpper OR c.lastUpper IS NULL THEN row.lastUpper ELSE c.lastUpper END
SET c.first = substring(c.firstLower, 11), c.last = substring(c.lastUpper, 11)
