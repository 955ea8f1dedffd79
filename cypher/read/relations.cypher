// What documents state of institutions, each pair of ends once, the one that the newest document states first. Of working together each end
// is the first as it is asked; of other relations both ends are asked for and keep their places.
// :param institutions => ['inst_7d2kqz5w3x4y5z6a']; :param type => null; a relation type, or null for all
// :param most => 20; sentences at most for each relation
// :param first => 20; :param afterSort => null; :param afterId => null; the last row seen; how many for each institution
// Columns: owner (the institution's id), page (maps: type, fromId, toId (null where it is no node), toName, occurredOn, sort, place, evidence
// (maps: document, textSha256, extractorVersion, start, end, quote, rule)), total, skipped
UNWIND $institutions AS owner
CALL (owner) {
  MATCH (own:Institution {id: owner})<-[:LEADS_TO]-(k:InstitutionKey)
  CALL (k) {
    MATCH (s:Statement {fromKey: k.id})
    RETURN s
    UNION
    MATCH (s:Statement {toKey: k.id})
    RETURN s
  }
  WITH DISTINCT own, s
  WHERE $type IS NULL OR s.type = $type
  MATCH (s)-[:STATED_IN]->(d:Document)
  WITH own, s, d,
       coalesce(head([(:InstitutionKey {id: s.fromKey})-[:LEADS_TO]->(n) | n.id]), head([(:Signature {id: s.fromKey})-[:LEADS_TO]->(n) | n.id])) AS fromId,
       coalesce(head([(:InstitutionKey {id: s.toKey})-[:LEADS_TO]->(n) | n.id]), head([(:Signature {id: s.toKey})-[:LEADS_TO]->(n) | n.id])) AS toId
  WHERE fromId IS NULL OR toId IS NULL OR fromId <> toId
  WITH own, s, d, fromId, toId, s.type = 'CooperatesWith' AS mutual, s.type = 'CooperatesWith' AND (fromId IS NULL OR fromId <> own.id) AS turned
  WITH s, d, CASE WHEN mutual THEN own.id ELSE fromId END AS one, CASE WHEN turned THEN fromId ELSE toId END AS other,
       CASE WHEN turned THEN s.fromName ELSE s.toName END AS name
  WHERE one IS NOT NULL
  WITH s, d, one, other, name, coalesce(other, name) AS last ORDER BY d.newest, d.id, s.ordinal
  WITH s.type AS type, one, other, last, head(collect(name)) AS name, min(s.occurredOn) AS occurredOn, min(d.newest) AS sort,
       collect({statement: s, document: d})[..$most] AS said
  WITH {type: type, fromId: one, toId: other, toName: name, occurredOn: occurredOn, sort: sort, place: type + '|' + one + '|' + last} AS row, said
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
    WITH place, said[place].statement AS s, said[place].document AS d
    MATCH (t:DocumentText {id: d.capture})
    RETURN {document: d.id, textSha256: t.textSha256, extractorVersion: t.extractorVersion, start: s.start, end: s.end, quote: s.quote, rule: s.rule}
    ORDER BY place}}
  ORDER BY at} AS page
