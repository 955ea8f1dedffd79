// The works that works carry out.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// Columns: owner (the work's id), fromWork, toWork (ids), source, sourceUrl
UNWIND $works AS owner
MATCH (w:Work {id: owner})-[link:IMPLEMENTS]->(other:Work)
RETURN owner, w.id AS fromWork, other.id AS toWork, link.source AS source, link.sourceUrl AS sourceUrl
ORDER BY owner, toWork
