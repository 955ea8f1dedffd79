// Works that bear a number, a title, or both.
// :param number => '国办发〔2017〕95号'; normal form or null
// :param core => null; :param canonical => null; the folded title, or null
// :param regions => null; codes, or null for all
// Columns: work (a map), exact (true where the whole title agrees and not only its core)
CALL () {
  MATCH (w:Work {number: $number})
  RETURN w
  UNION
  MATCH (t:WorkTitle) WHERE t.folded IN [$core, $canonical]
  MATCH (w:Work {id: t.work})
  RETURN w
}
WITH w, EXISTS { MATCH (t:WorkTitle {work: w.id}) WHERE t.folded IN [$core, $canonical] } AS titled,
     EXISTS { MATCH (t:WorkTitle {work: w.id}) WHERE t.folded = $canonical } AS exact
WHERE ($number IS NULL OR w.number = $number) AND ($core IS NULL OR titled) AND ($regions IS NULL OR w.region IN $regions)
RETURN w {.id, .isLaw, .held, .title, .number, .aliases, .level, .region, .issuedOn, .genre} AS work, exact
ORDER BY w.id
