// The agencies that issued works, in the order that the work has them.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// Columns: owner, work, agency (ids), source, sourceUrl (of the authority, or null)
UNWIND $works AS owner
MATCH (w:Work {id: owner})-[issued:ISSUED_BY]->(a:Institution)
RETURN owner, w.id AS work, a.id AS agency, w.source AS source, w.sourceUrl AS sourceUrl
ORDER BY owner, issued.ordinal
