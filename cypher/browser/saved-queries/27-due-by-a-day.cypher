// 27 Due by a day 到期
// A table: what is promised or running with a deadline in these days, the nearest first. No letter that says more is no broken promise.
WITH '2024-01-01' AS since, '2024-12-31' AS until
MATCH (c:Commitment)-[:IN_DOCUMENT]->(d:Document)
WHERE since <= c.deadlineUntil <= until AND c.status <> 'Done'
RETURN c.deadlineUntil AS due, c.deadline AS printed, d.name AS document, [(maker)-[:MADE]->(c) | maker.name] AS makers, c.text AS deed, c.quote AS sentence, d.url AS url
ORDER BY due, document, c.ordinal
LIMIT 200;
