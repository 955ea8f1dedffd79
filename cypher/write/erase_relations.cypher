// Takes back what is drawn of statements whose signatures or institutions' keys lead elsewhere now.
// :param keys => ['sig_7d2kqz5w3x4y5z6a', 'inst_7d2kqz5w3x4y5z6a']
// Columns: statement (its id)
CALL () {
  UNWIND $keys AS id
  MATCH (s:Statement {fromKey: id})
  RETURN s
  UNION
  UNWIND $keys AS id
  MATCH (s:Statement {toKey: id})
  RETURN s
}
CALL (s) {
  MATCH ()-[drawn:COOPERATES_WITH {statement: s.id}]->()
  DELETE drawn
}
CALL (s) {
  MATCH ()-[drawn:MEMBER_OF {statement: s.id}]->()
  DELETE drawn
}
CALL (s) {
  MATCH ()-[drawn:BUILDS {statement: s.id}]->()
  DELETE drawn
}
CALL (s) {
  MATCH ()-[drawn:IMPLEMENTS {statement: s.id}]->()
  DELETE drawn
}
CALL (s) {
  MATCH ()-[drawn:REPEALS {statement: s.id}]->()
  DELETE drawn
}
CALL (s) {
  MATCH ()-[drawn:AMENDS {statement: s.id}]->()
  DELETE drawn
}
RETURN s.id AS statement
