// 04 What a city cites 城市引用
// What the city's own letters cite; red arrows between two works say that one carries out (落实) the other.
WITH '佛山' AS city
MATCH (r:Region)<-[c:CITED_IN]-(w:Work)
WHERE r.shortName = city OR r.name = city
RETURN r, c, w
ORDER BY w.citingRegions DESC
LIMIT 150;
