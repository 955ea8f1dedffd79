// The points of proposals, letter by letter, newest letter first.
// :param ids => ['proposal_7d2kqz5w3x4y5z6a']
// Columns: suggestion (a map; fate…: where the letter says what became of it; commitments: ids of those made in its answer)
UNWIND $ids AS id
MATCH (p:Proposal {id: id})-[:SUGGESTS]->(s:Suggestion)-[:ANSWERED_IN]->(d:Document)
MATCH (t:DocumentText {id: d.capture})
WITH p, s, d, t ORDER BY p.id, d.newest, d.id, s.ordinal
RETURN s {
  .ordinal, .text, .disposition, .normalized, .start, .end, .quote, .rule, .fateStart, .fateEnd, .fateQuote, .fateRule, proposal: p.id, document: d.id,
  textSha256: t.textSha256, extractorVersion: t.extractorVersion,
  commitments: COLLECT { MATCH (c:Commitment)-[:MADE_UNDER]->(s) RETURN c.id ORDER BY c.ordinal }} AS suggestion
