// Proposals, one row a letter that answers them, newest letter first.
// :param ids => ['proposal_7d2kqz5w3x4y5z6a']
// Columns: answer (a map; title and proposer as the letter prints them; handlers: maps of role, name, node (an id or null), rule, start, end, quote)
UNWIND $ids AS id
MATCH (p:Proposal {id: id})<-[a:ANSWERS]-(d:Document)
MATCH (t:DocumentText {id: d.capture})
WITH p, a, d, t ORDER BY p.id, d.newest, d.id
RETURN p {
  .id, .body, .region, .session, .number, title: a.title, proposer: a.proposer, document: d.id, textSha256: t.textSha256,
  extractorVersion: t.extractorVersion, start: a.start, end: a.end, quote: a.quote, rule: a.rule, handlers: COLLECT {
    MATCH (d)<-[:HANDLING_IN]-(h:Handling)
    OPTIONAL MATCH (:InstitutionKey {id: h.key})-[:LEADS_TO]->(i:Institution)
    RETURN h {.role, .name, node: i.id, .rule, .start, .end, .quote} AS handler ORDER BY h.ordinal}} AS answer
