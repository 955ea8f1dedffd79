// Draws what statements say of two nodes, from where their keys lead. Who issued a work is drawn as ISSUED_BY.
// :param statements => ['0123|#0']
// No columns.
UNWIND $statements AS id
MATCH (s:Statement {id: id})-[:STATED_IN]->(d:Document)
WITH s, {statement: s.id, quote: s.quote, date: d.issuedOn, documentTitle: d.title, occurredOn: substring(s.occurredOn, 11)} AS properties
CALL (s, properties) {
  WITH s, properties WHERE s.type = 'CooperatesWith'
  MATCH (:InstitutionKey {id: s.fromKey})-[:LEADS_TO]->(one:Institution)
  MATCH (:InstitutionKey {id: s.toKey})-[:LEADS_TO]->(other:Institution) WHERE one <> other
  CREATE (one)-[drawn:COOPERATES_WITH]->(other)
  SET drawn = properties
}
CALL (s, properties) {
  WITH s, properties WHERE s.type = 'MemberOf'
  MATCH (:InstitutionKey {id: s.fromKey})-[:LEADS_TO]->(one:Institution)
  MATCH (:InstitutionKey {id: s.toKey})-[:LEADS_TO]->(other:Institution) WHERE one <> other
  CREATE (one)-[drawn:MEMBER_OF]->(other)
  SET drawn = properties
}
CALL (s, properties) {
  WITH s, properties WHERE s.type = 'Builds'
  MATCH (:InstitutionKey {id: s.fromKey})-[:LEADS_TO]->(one:Institution)
  MATCH (:InstitutionKey {id: s.toKey})-[:LEADS_TO]->(other:Institution) WHERE one <> other
  CREATE (one)-[drawn:BUILDS]->(other)
  SET drawn = properties
}
CALL (s, properties) {
  WITH s, properties WHERE s.type IN ['Implements', 'Repeals', 'Amends']
  MATCH (:Signature {id: s.fromKey})-[:LEADS_TO]->(one:Work)
  MATCH (:Signature {id: s.toKey})-[:LEADS_TO]->(other:Work) WHERE one <> other
  CREATE (one)-[drawn:$(toUpper(s.type))]->(other)
  SET drawn = properties
}
