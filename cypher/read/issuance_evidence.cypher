// The documents that say who issued works: by the head of the one that publishes it, by a citation that prints the issuer; where
// there is neither, by a citation that prints the number, whose prefix tells the issuer. The newest come first.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param most => 20; at most so many documents for each work and agency
// Columns: owner (the work's id), agency (id), tier (1: printed, 2: told by the number), newest, document (id), textSha256, extractorVersion,
// sentences (maps: mention, start, end, quote, rule; of a head without a mention)
UNWIND $works AS owner
CALL (owner) {
  MATCH (w:Work {id: owner})-[issuer:ISSUER]->(:InstitutionKey)-[:LEADS_TO]->(a:Institution)
  MATCH (w)<-[:LEADS_TO]-(s:Signature)<-[say:SAYS]-(d:Document)
  WITH a, issuer, s, say, d, CASE WHEN issuer.name IN s.issuers THEN 1 WHEN s.hasNumber THEN 2 END AS tier
  CALL (issuer, say, d, tier) {
    WITH say, tier WHERE tier IS NOT NULL AND say.mentions IS NOT NULL
    RETURN tier AS rank, [at IN range(0, size(say.mentions) - 1) | {
      mention: say.mentions[at], start: say.starts[at], end: say.ends[at], quote: say.quotes[at], rule: split(say.rules, ' ')[at]}] AS sentences
    UNION ALL
    WITH issuer, say, d WHERE say.publishes
    MATCH (d)-[name:NAMES]->(:InstitutionKey) WHERE issuer.name IN name.issuerNames AND name.issuerStart IS NOT NULL
    RETURN 1 AS rank, [{start: name.issuerStart, end: name.issuerEnd, quote: name.issuerQuote, rule: 'header'}] AS sentences
  }
  WITH a, rank, sentences, d ORDER BY rank, d.newest, d.id
  WITH a, collect({rank: rank, sentences: sentences, document: d})[..$most] AS said
  UNWIND said AS item
  RETURN a, item.rank AS tier, item.sentences AS sentences, item.document AS d
}
MATCH (t:DocumentText {id: d.capture})
RETURN owner, a.id AS agency, tier, d.newest AS newest, d.id AS document, t.textSha256 AS textSha256, t.extractorVersion AS extractorVersion,
       sentences
