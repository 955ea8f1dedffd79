// The nodes behind ids of keys. Where two nodes claim a key, the one that it is the id of has it, then the first by id.
// :param ids => ['work_7d2kqz5w3x4y5z6a', 'doc_7d2kqz5w3x4y5z6a']
// Columns: asked, kind (Document, Work, Institution), id
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:DocumentKey {id: asked})<-[:HAS_KEY]-(:DocumentText)-[:OF]->(d:Document)
  RETURN 'Document' AS kind, d.id AS id
  UNION
  MATCH (w:Work {id: asked})
  RETURN 'Work' AS kind, w.id AS id
  UNION
  MATCH (k:WorkKey {id: asked})
  RETURN 'Work' AS kind, k.work AS id
  UNION
  MATCH (:InstitutionKey {id: asked})-[:LEADS_TO]->(i:Institution)
  RETURN 'Institution' AS kind, i.id AS id
}
WITH asked, kind, id ORDER BY id <> asked, id
WITH asked, head(collect({kind: kind, id: id})) AS node
RETURN asked, node.kind AS kind, node.id AS id
