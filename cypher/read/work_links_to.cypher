// What carries works out, repeals or amends them, by the authority or by what texts state.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// :param type => null; IMPLEMENTS, REPEALS or AMENDS, or null for all
// :param most => 20; sentences at most for each
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each work
// Columns: owner (the work's id), page (maps: type, fromWork, toWork, source, sourceUrl (null where texts alone say so), evidence (as
// relations.cypher), sort, place), total, skipped
UNWIND $works AS owner
CALL (owner) {
  MATCH (w:Work {id: owner})<-[link:IMPLEMENTS|REPEALS|AMENDS]-(other:Work)
  WHERE $type IS NULL OR type(link) = $type
  OPTIONAL MATCH (s:Statement {id: link.statement})-[:STATED_IN]->(d:Document)
  WITH w, other, link, s, d ORDER BY d.newest, d.id, s.ordinal
  WITH w, other, type(link) AS type, head(collect(link.source)) AS source, head(collect(link.sourceUrl)) AS sourceUrl, collect(s)[..$most] AS said
  WITH {type: type, fromWork: other.id, toWork: w.id, source: source, sourceUrl: sourceUrl, sort: other.newest, place: type + '|' + other.id} AS row, said
  ORDER BY row.sort, row.place
  WITH collect({row: row, said: said}) AS rows
  WITH rows, size([item IN rows WHERE item.row.sort < $afterSort OR (item.row.sort = $afterSort AND item.row.place <= $afterId)]) AS skipped
  RETURN rows[skipped..skipped + $first] AS shown, size(rows) AS total, skipped
}
RETURN owner, total, skipped, COLLECT {
  UNWIND range(0, size(shown) - 1) AS at
  WITH at, shown[at].row AS row, shown[at].said AS said
  RETURN row {.*, evidence: COLLECT {
    UNWIND range(0, size(said) - 1) AS place
    WITH place, said[place] AS s
    MATCH (s)-[:STATED_IN]->(d:Document)
    MATCH (t:DocumentText {id: d.capture})
    RETURN {document: d.id, textSha256: t.textSha256, extractorVersion: t.extractorVersion, start: s.start, end: s.end, quote: s.quote, rule: s.rule}
    ORDER BY place}}
  ORDER BY at} AS page
