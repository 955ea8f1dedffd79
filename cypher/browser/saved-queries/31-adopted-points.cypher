// 31 Adopted points 采纳建议
// What proposals suggested to a city and its letters took up, with what they promise under each. Disposition: Adopted, Partly, AlreadyDone, Deferred, Declined.
WITH '佛山' AS city, 'Adopted' AS disposition
MATCH (r:Region)<-[:OF_REGION]-(d:Document)<-[answered:ANSWERED_IN]-(s:Suggestion)<-[suggests:SUGGESTS]-(p:Proposal)
WHERE city IN [r.shortName, r.name] AND s.normalized = disposition
OPTIONAL MATCH (c:Commitment)-[under:MADE_UNDER]->(s)
RETURN p, suggests, s, answered, d, under, c
LIMIT 100;
