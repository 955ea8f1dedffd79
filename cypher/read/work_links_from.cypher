// What works carry out, repeal or amend, by the authority or by what texts state.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param type => null; IMPLEMENTS, REPEALS or AMENDS, or null for all
// :param most => 20; sentences at most for each
// Columns: owner (the work's id), type, fromWork, toWork (ids), source, sourceUrl (null where texts alone say so), evidence (as relations.cypher)
UNWIND $works AS owner
MATCH (w:Work {id: owner})-[link:IMPLEMENTS|REPEALS|AMENDS]->(other:Work)
WHERE $type IS NULL OR type(link) = $type
OPTIONAL MATCH (s:Statement {id: link.statement})-[:STATED_IN]->(d:Document)
WITH owner, w, other, link, s, d ORDER BY d.newest, d.id, s.ordinal
WITH owner, w, other, type(link) AS type, head(collect(link.source)) AS source, head(collect(link.sourceUrl)) AS sourceUrl, collect(s)[..$most] AS said
RETURN owner, type, w.id AS fromWork, other.id AS toWork, source, sourceUrl, COLLECT {
  UNWIND range(0, size(said) - 1) AS at
  WITH at, said[at] AS s
  MATCH (s)-[:STATED_IN]->(d:Document)
  MATCH (t:DocumentText {id: d.capture})
  RETURN {document: d.id, textSha256: t.textSha256, extractorVersion: t.extractorVersion, start: s.start, end: s.end, quote: s.quote, rule: s.rule}
  ORDER BY at} AS evidence
ORDER BY owner, type, toWork
