// 20 One title, many works 同名
// Each belongs to its region; what cites one does not cite the other. One that no letter cites may be a misprint (see citingDocuments).
MATCH (w:Work)
WITH w.name AS title, collect(w) AS works
WHERE size(works) > 1
WITH works ORDER BY size(works) DESC, title LIMIT 15
UNWIND works AS w
OPTIONAL MATCH (w)-[o:OF_REGION]->(r:Region)
RETURN w, o, r;
