// Draws which institutions documents mention and which have issued them.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $documents AS id
MATCH (d:Document {id: id})-[name:NAMES]->(:InstitutionKey)-[:LEADS_TO]->(i:Institution)
WITH d, i, name ORDER BY name.ordinal
WITH d, i, sum(size(coalesce(name.mentions, []))) AS count, head(collect(name.quotes[0])) AS quote, min(name.issuer) AS issuer,
     head(collect(name.issuerQuote)) AS issuerQuote
FOREACH (_ IN CASE WHEN count > 0 THEN [1] ELSE [] END |
  CREATE (d)-[:MENTIONS {quote: quote, date: d.issuedOn, documentTitle: d.title, count: count}]->(i))
FOREACH (_ IN CASE WHEN issuer IS NULL THEN [] ELSE [1] END |
  CREATE (d)-[:ISSUED_BY {quote: issuerQuote, date: d.issuedOn, documentTitle: d.title, ordinal: issuer}]->(i))
