// 30 Most partners 合作最多
// A table: the schools that letters say work with most firms, with the firms and the sentences.
MATCH (school:College)-[c:COOPERATES_WITH]-(firm:Enterprise)
RETURN school.name AS school, count(DISTINCT firm) AS firms, collect(DISTINCT firm.name)[..10] AS some, collect(DISTINCT c.quote)[..3] AS sentences
ORDER BY firms DESC, school
LIMIT 50;
