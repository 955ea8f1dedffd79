// Adds new documents, whose citations are drawn, to the summary of which regions cite which works: for each function, and for all together.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:OF_REGION]->(r:Region)
MATCH (d)-[cited:CITES]->(w:Work)
WITH w, r, cited.function AS function, count(*) AS documents, sum(cited.depth) AS mentions, sum(CASE WHEN d.issuedOn IS NULL THEN 1 ELSE 0 END) AS undated,
     min(d.lower) AS firstLower, min(d.upper) AS firstUpper, max(d.lower) AS lastLower, max(d.upper) AS lastUpper
MERGE (w)-[c:CITED_FOR {function: function}]->(r)
SET c.documents = coalesce(c.documents, 0) + documents,
    c.mentions = coalesce(c.mentions, 0) + mentions,
    c.undated = coalesce(c.undated, 0) + undated,
    c.firstLower = CASE WHEN firstLower < c.firstLower OR c.firstLower IS NULL THEN firstLower ELSE c.firstLower END,
    c.firstUpper = CASE WHEN firstUpper < c.firstUpper OR c.firstUpper IS NULL THEN firstUpper ELSE c.firstUpper END,
    c.lastLower = CASE WHEN lastLower > c.lastLower OR c.lastLower IS NULL THEN lastLower ELSE c.lastLower END,
    c.lastUpper = CASE WHEN lastUpper > c.lastUpper OR c.lastUpper IS NULL THEN lastUpper ELSE c.lastUpper END
SET c.first = substring(c.firstLower, 11), c.last = substring(c.lastUpper, 11)
WITH w, r, sum(documents) AS documents, sum(mentions) AS mentions, sum(undated) AS undated,
     min(firstLower) AS firstLower, min(firstUpper) AS firstUpper, max(lastLower) AS lastLower, max(lastUpper) AS lastUpper
MERGE (w)-[c:CITED_IN]->(r)
SET c.documents = coalesce(c.documents, 0) + documents,
    c.mentions = coalesce(c.mentions, 0) + mentions,
    c.undated = coalesce(c.undated, 0) + undated,
    c.firstLower = CASE WHEN firstLower < c.firstLower OR c.firstLower IS NULL THEN firstLower ELSE c.firstLower END,
    c.firstUpper = CASE WHEN firstUpper < c.firstUpper OR c.firstUpper IS NULL THEN firstUpper ELSE c.firstUpper END,
    c.lastLower = CASE WHEN lastLower > c.lastLower OR c.lastLower IS NULL THEN lastLower ELSE c.lastLower END,
    c.lastUpper = CASE WHEN lastUpper > c.lastUpper OR c.lastUpper IS NULL THEN lastUpper ELSE c.lastUpper END
SET c.first = substring(c.firstLower, 11), c.last = substring(c.lastUpper, 11)
