// Deletes keys that nothing bears, and names where nothing meets any more.
// :param ids => ['inst_7d2kqz5w3x4y5z6a']
// :param names => ['name_7d2kqz5w3x4y5z6a']
// No columns.
CALL () {
  UNWIND $ids AS id
  MATCH (k:InstitutionKey {id: id})
  DETACH DELETE k
}
UNWIND $names AS name
MATCH (n:InstitutionName {id: name}) WHERE NOT EXISTS { (n)<--() }
DELETE n
