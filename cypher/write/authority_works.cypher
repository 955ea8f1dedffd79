// The held works that the authority knows, and what they carry out.
// No parameters.
// Columns: as held_works.cypher; implements (ids)
MATCH (w:Work) WHERE w.authorityKey IS NOT NULL
RETURN w.id AS id, w.fingerprint AS fingerprint, w.region AS region, w.authorityKey AS authorityKey, w.ledTo AS ledTo,
       [(w)-[i:ISSUER]->(k:InstitutionKey)-[:NAMED]->(n:InstitutionName) | {key: k.id, name: n.id, printed: i.name}] AS issuers,
       [(w)-[link:IMPLEMENTS]->(other:Work) WHERE link.statement IS NULL | other.id] AS implements
ORDER BY w.id
