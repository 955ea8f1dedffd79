// 29 Who works with 校企合作
// Schools and firms that the letters of a city say work together, what they build and what they join. Click an arrow: quote is the sentence.
WITH '佛山' AS city
MATCH (r:Region)<-[:OF_REGION]-(one:Institution)-[c:COOPERATES_WITH|BUILDS|MEMBER_OF]-(other:Institution)
WHERE city IN [r.shortName, r.name]
RETURN one, c, other
LIMIT 150;
