// Draws which agencies have issued works.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $works AS id
MATCH (w:Work {id: id})
CALL (w) {
  MATCH (w)-[old:ISSUED_BY]->()
  DELETE old
}
WITH w
MATCH (w)-[issuer:ISSUER]->(:InstitutionKey)-[:LEADS_TO]->(i:Institution)
WITH w, i, min(issuer.ordinal) AS ordinal
CREATE (w)-[:ISSUED_BY {ordinal: ordinal, source: w.source, sourceUrl: w.sourceUrl}]->(i)
