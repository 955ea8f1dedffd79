// Locks names of institutions, in the order given, and reads the keys and the declared short forms that meet at one.
// :param names => ['name_7d2kqz5w3x4y5z6a']
// Columns: keys (id, name, type, folded, region, names, nameCounts, institution), forms (id, name, type, folded, region, short,
// documents, full: the key's type, folded, region, id, name)
UNWIND $names AS name
MERGE (n:InstitutionName {id: name})
REMOVE n.locked
WITH collect(n) AS locked
UNWIND locked AS n
RETURN [(n)<-[:NAMED]-(k:InstitutionKey) | {
           id: k.id, name: n.id, type: k.type, folded: k.folded, region: k.region, names: k.names, nameCounts: k.nameCounts,
           institution: head([(k)-[:LEADS_TO]->(i:Institution) | i.id])}] AS keys,
       [(n)<-[:SHORT]-(f:ShortForm)-[:STANDS_FOR]->(k:InstitutionKey)-[:NAMED]->(full:InstitutionName) | {
           id: f.id, name: n.id, type: f.type, folded: f.folded, region: f.region, short: f.short, documents: f.documents,
           full: {type: k.type, folded: k.folded, region: k.region, id: k.id, name: full.id}}]
       + [(n)<-[:NAMED]-(k:InstitutionKey)<-[:STANDS_FOR]-(f:ShortForm)-[:SHORT]->(short:InstitutionName) | {
           id: f.id, name: short.id, type: f.type, folded: f.folded, region: f.region, short: f.short, documents: f.documents,
           full: {type: k.type, folded: k.folded, region: k.region, id: k.id, name: n.id}}] AS forms
