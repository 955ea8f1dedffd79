// The sentences in which documents mention institutions, in text order.
// :param keys => [{document: 'doc_7d2kqz5w3x4y5z6a', institution: 'inst_7d2kqz5w3x4y5z6a'}]
// Columns: as citation_evidence.cypher
UNWIND range(0, size($keys) - 1) AS owner
MATCH (d:Document {id: $keys[owner].document})-[:MENTIONS]->(i:Institution {id: $keys[owner].institution})
MATCH (t:DocumentText {id: d.capture})
MATCH (d)-[name:NAMES]->(:InstitutionKey)-[:LEADS_TO]->(i)
UNWIND range(0, size(name.mentions) - 1) AS at
WITH owner, d, t, {
  mention: name.mentions[at], start: name.starts[at], end: name.ends[at], quote: name.quotes[at],
  rule: split(name.rules, ' ')[at]} AS sentence
ORDER BY sentence.mention
RETURN owner, d.id AS document, t.textSha256 AS textSha256, t.extractorVersion AS extractorVersion, collect(sentence) AS sentences
