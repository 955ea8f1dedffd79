// 25 Promises of a city 城市承诺
// What the city's own letters promise and who is to do it, newest letters first. Status: Planned, Ongoing, Done (reported as done by the issuer).
WITH '佛山' AS city, 'Planned' AS status
MATCH (r:Region)<-[:OF_REGION]-(d:Document)<-[:IN_DOCUMENT]-(c:Commitment)
WHERE city IN [r.shortName, r.name] AND c.status = status
WITH c ORDER BY d.newest, d.id, c.ordinal LIMIT 60
MATCH (maker)-[m:MADE]->(c)
RETURN maker, m, c;
