// What documents that are about to go have said: what their going takes support from.
// :param ids => ['doc_7d2kqz5w3x4y5z6a']
// Columns: region (code or null), says (signature, links, titles), names (key, name, names), declares (ids of short forms), names of their
// keys, mentioned (codes of regions)
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.region AS region,
       [(d)-[say:SAYS]->(s:Signature) | {signature: s.id, links: [(s)-[:BEARS_ON]->(l:SignatureLink) | l.id], titles: say.titles}] AS says,
       [(d)-[n:NAMES]->(k:InstitutionKey)-[:NAMED]->(name:InstitutionName) | {key: k.id, name: name.id, names: n.names}] AS names,
       [(d)-[:DECLARES]->(f:ShortForm)-[:SHORT]->(name:InstitutionName) | {form: f.id, name: name.id}] AS declares,
       [(d)-[:MENTIONS]->(r:Region) | r.code] AS mentioned
