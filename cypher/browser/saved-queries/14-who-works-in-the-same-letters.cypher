// 14 In the same letters 同文
// Colleges, enterprises and alliances that its letters mention beside it. To be named together is not yet to work together: read the sentences.
WITH '佛山职业技术学院' AS institution
MATCH (i:Institution) WHERE institution IN [i.name, i.shortName] OR institution IN i.aliases
MATCH (i)<-[m:MENTIONS]-(d:Document)-[n:MENTIONS]->(other:College|Enterprise|Alliance)
WHERE other <> i
RETURN i, m, d, n, other
LIMIT 150;
