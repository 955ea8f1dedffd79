// Works that bear a number, a title, or both.
// :param number => '国办发〔2017〕95号'; normal form or null
// :param core => null; :param canonical => null; the folded title, or null
// :param titles => []; Lucene queries for both
// :param regions => null; codes, or null for all
// Columns: work (a map), exact (true where the whole title agrees and not only its core)
CALL () {
  MATCH (w:Work {number: $number})
  RETURN w
  UNION
  UNWIND $titles AS title
  CALL db.index.fulltext.queryNodes('work_titles', title) YIELD node
  MATCH (w:Work {id: node.node})
  RETURN w
}
MATCH (e:SearchEntry {node: w.id})
WITH w, $core IN e.titles OR $canonical IN e.titles AS titled, coalesce($canonical IN e.titles, false) AS exact
WHERE ($number IS NULL OR w.number = $number) AND ($core IS NULL OR titled) AND ($regions IS NULL OR w.region IN $regions)
RETURN w {.id, .isLaw, .held, .title, .number, .aliases, .level, .region, .issuedOn, .genre} AS work, exact
ORDER BY w.id
