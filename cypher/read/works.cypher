// Works.
// :param ids => ['work_7d2kqz5w3x4y5z6a']
// Columns: work (a map)
UNWIND $ids AS id
MATCH (w:Work {id: id})
RETURN w {.id, .isLaw, .held, .title, .number, .aliases, .level, .region, .issuedOn, .genre} AS work
