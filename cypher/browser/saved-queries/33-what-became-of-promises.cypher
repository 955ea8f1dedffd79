// 33 What became of it 后续
// What a city's later letters say of its promises, and the works and institutions that came of them. Drawn by the command draw follow-ups: draw
// again after letters came or went. An arrow 后续 bears both sentences; no arrow means that nothing was found, never that a promise was broken.
WITH '金华' AS city
MATCH (r:Region)<-[:OF_REGION]-(d:Document)<-[:IN_DOCUMENT]-(c:Commitment)-[f:FOLLOWED_UP_BY]->(later)
WHERE city IN [r.shortName, r.name]
RETURN c, f, later
ORDER BY d.newest, d.id, c.ordinal, f.date LIMIT 60;
