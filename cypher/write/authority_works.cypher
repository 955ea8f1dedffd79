// The held works that the authority knows, and what it says of two of them.
// No parameters.
// Columns: as held_works.cypher; links (type, to)
MATCH (w:Work) WHERE w.authorityKey IS NOT NULL
RETURN w.id AS id, w.fingerprint AS fingerprint, w.region AS region, w.authorityKey AS authorityKey, w.ledTo AS ledTo,
       [(w)-[i:ISSUER]->(k:InstitutionKey)-[:NAMED]->(n:InstitutionName) | {key: k.id, name: n.id, printed: i.name}] AS issuers,
       [(w)-[link:IMPLEMENTS|REPEALS|AMENDS]->(other:Work) WHERE link.statement IS NULL | {type: type(link), to: other.id}] AS links
ORDER BY w.id
