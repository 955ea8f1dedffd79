// Institutions.
// :param ids => ['inst_7d2kqz5w3x4y5z6a']
// Columns: institution (a map)
UNWIND $ids AS id
MATCH (i:Institution {id: id})
RETURN i {.id, .type, .name, .aliases, .region, .level} AS institution
