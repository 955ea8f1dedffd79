// Deletes works with their keys and search entries.
// :param ids => ['work_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (w:Work {id: id})
OPTIONAL MATCH (e:SearchEntry {node: id})
CALL (id) {
  MATCH (k:WorkKey {work: id})
  DELETE k
}
CALL (id) {
  MATCH (t:WorkTitle {work: id})
  DELETE t
}
DETACH DELETE w, e
