// Draws who handled the proposals that documents answer, from where the handlers' keys lead; a body once, as it is named first.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $documents AS id
MATCH (d:Document {id: id})<-[:HANDLING_IN]-(h:Handling)
MATCH (:InstitutionKey {id: h.key})-[:LEADS_TO]->(i:Institution)
WITH d, i, h ORDER BY h.ordinal
WITH d, i, head(collect(h)) AS h
CREATE (d)-[:HANDLED_BY {role: h.role, quote: h.quote, date: d.issuedOn, documentTitle: d.title}]->(i)
