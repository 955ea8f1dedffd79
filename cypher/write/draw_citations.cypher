// Draws which works documents publish and cite, from what they say and where it leads. A document never cites the work that it publishes.
// A citation's function is the strongest that it says; its quote is the first sentence that says so.
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
WITH d, w, say ORDER BY say.strength, say.ordinal
WITH d, w, min(say.ordinal) AS ordinal, sum(say.depth) AS depth, head(collect(say)) AS strongest
CREATE (d)-[:CITES {
  quote: strongest.quotes[coalesce(strongest.strongest, 0)], date: d.issuedOn, documentTitle: d.title, depth: depth, ordinal: ordinal,
  function: strongest.function}]->(w)
