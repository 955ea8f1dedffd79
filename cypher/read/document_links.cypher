// What documents say of themselves: which work's text they are, who issued them, which proposal they answer and who handled it. Asked from
// either end.
// :param nodes => ['doc_7d2kqz5w3x4y5z6a', 'inst_7d2kqz5w3x4y5z6a']
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each node
// Columns: owner (the node's id), page (maps: type, document, node (ids), textSha256, extractorVersion, sentences (maps: start, end, quote,
// rule; none of a publication that was written before its place was kept), sort, place), total, skipped
UNWIND $nodes AS owner
CALL (owner) {
  CALL (owner) {
    MATCH (d:Document {id: owner})-[link:PUBLISHES|ISSUED_BY|ANSWERS|HANDLED_BY]->(n)
    RETURN d, link, n
    UNION
    MATCH (n:Work {id: owner})<-[link:PUBLISHES]-(d:Document)
    RETURN d, link, n
    UNION
    MATCH (n:Institution {id: owner})<-[link:ISSUED_BY|HANDLED_BY]-(d:Document)
    RETURN d, link, n
    UNION
    MATCH (n:Proposal {id: owner})<-[link:ANSWERS]-(d:Document)
    RETURN d, link, n
  }
  WITH d, n, {PUBLISHES: 'Publishes', ISSUED_BY: 'IssuedBy', ANSWERS: 'Answers', HANDLED_BY: 'HandledBy'}[type(link)] AS type
  WHERE link.quote IS NOT NULL
  WITH d, n, {type: type, document: d.id, node: n.id, sort: d.newest, place: d.id + '|' + type + '|' + n.id} AS row ORDER BY row.sort, row.place
  WITH collect({document: d, node: n, row: row}) AS rows
  WITH rows, size([item IN rows WHERE item.row.sort < $afterSort OR (item.row.sort = $afterSort AND item.row.place <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS shown, size(rows) AS total, skipped
}
RETURN owner, total, skipped, COLLECT {
  UNWIND range(0, size(shown) - 1) AS at
  WITH at, shown[at].document AS d, shown[at].node AS n, shown[at].row AS row
  MATCH (t:DocumentText {id: d.capture})
  RETURN row {.*, textSha256: t.textSha256, extractorVersion: t.extractorVersion, sentences: COLLECT {
    CALL (d, n, row) {
      WITH d, n WHERE row.type = 'Publishes'
      MATCH (d)-[say:SAYS {publishes: true}]->(:Signature)-[:LEADS_TO]->(n)
      RETURN {start: say.publicationStart, end: say.publicationEnd, quote: say.publicationQuote, rule: 'header'} AS sentence
      UNION
      WITH d, n WHERE row.type = 'IssuedBy'
      MATCH (d)-[name:NAMES]->(:InstitutionKey)-[:LEADS_TO]->(n)
      WHERE name.issuer IS NOT NULL
      RETURN {start: name.issuerStart, end: name.issuerEnd, quote: name.issuerQuote, rule: 'header'} AS sentence
      UNION
      WITH d, n WHERE row.type = 'Answers'
      MATCH (d)-[a:ANSWERS]->(n)
      RETURN {start: a.start, end: a.end, quote: a.quote, rule: a.rule} AS sentence
      UNION
      WITH d, n WHERE row.type = 'HandledBy'
      MATCH (d)<-[:HANDLING_IN]-(h:Handling)
      WHERE EXISTS { (:InstitutionKey {id: h.key})-[:LEADS_TO]->(n) }
      RETURN {start: h.start, end: h.end, quote: h.quote, rule: h.rule} AS sentence
    }
    WITH sentence WHERE sentence.start IS NOT NULL
    RETURN sentence ORDER BY sentence.start, sentence.end}}
  ORDER BY at} AS page
