// The sentences in which documents cite works, in text order.
// :param keys => [{document: 'doc_7d2kqz5w3x4y5z6a', work: 'work_7d2kqz5w3x4y5z6a'}]
// Columns: owner (place in $keys), document (id), textSha256, extractorVersion, sentences (maps: mention (its place in the document), start, end,
// quote, rule, function)
UNWIND range(0, size($keys) - 1) AS owner
MATCH (d:Document {id: $keys[owner].document})-[:CITES]->(w:Work {id: $keys[owner].work})
MATCH (t:DocumentText {id: d.capture})
MATCH (d)-[say:SAYS]->(:Signature)-[:LEADS_TO]->(w) WHERE say.ordinal IS NOT NULL
UNWIND range(0, size(say.mentions) - 1) AS at
WITH owner, d, t, {
  mention: say.mentions[at], start: say.starts[at], end: say.ends[at], quote: say.quotes[at],
  rule: split(say.rules, ' ')[at],
  function: split(say.functions, ' ')[at]} AS sentence
ORDER BY sentence.mention
RETURN owner, d.id AS document, t.textSha256 AS textSha256, t.extractorVersion AS extractorVersion, collect(sentence) AS sentences
