// Draws which works documents publish and cite, from what they say and where it leads. A document never cites the work that it publishes.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $documents AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[publication:SAYS {publishes: true}]->(:Signature)-[:LEADS_TO]->(own:Work)
FOREACH (work IN CASE WHEN own IS NULL THEN [] ELSE [own] END |
  CREATE (d)-[:PUBLISHES {quote: publication.publicationQuote, date: d.issuedOn, documentTitle: d.title}]->(work))
WITH d, own
MATCH (d)-[say:SAYS]->(:Signature)-[:LEADS_TO]->(w:Work)
WHERE say.ordinal IS NOT NULL AND (own IS NULL OR w <> own)
WITH d, w, say ORDER BY say.ordinal
WITH d, w, min(say.ordinal) AS ordinal, sum(say.depth) AS depth, head(collect(say.quotes[0])) AS quote
CREATE (d)-[:CITES {quote: quote, date: d.issuedOn, documentTitle: d.title, depth: depth, ordinal: ordinal}]->(w)
