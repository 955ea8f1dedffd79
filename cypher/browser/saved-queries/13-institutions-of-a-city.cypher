// 13 Institutions of a city 机构
// Its own and those of its counties and zones, the eighty that most letters mention.
WITH '佛山' AS city
MATCH (r:Region) WHERE city IN [r.shortName, r.name]
MATCH (i:Institution)-[o:OF_REGION]->(place:Region)-[:PART_OF*0..2]->(r)
WITH i, o, place, count { (i)<-[:MENTIONS|ISSUED_BY]-(:Document) } AS letters
ORDER BY letters DESC, i.id LIMIT 80
RETURN i, o, place;
