// Works as they were written last.
// :param ids => ['work_7d2kqz5w3x4y5z6a']
// Columns: id, fingerprint, region (code), authorityKey, ledTo, issuers (key, name, printed)
UNWIND $ids AS id
MATCH (w:Work {id: id})
RETURN w.id AS id, w.fingerprint AS fingerprint, w.region AS region, w.authorityKey AS authorityKey, w.ledTo AS ledTo,
       [(w)-[i:ISSUER]->(k:InstitutionKey)-[:NAMED]->(n:InstitutionName) | {key: k.id, name: n.id, printed: i.name}] AS issuers
