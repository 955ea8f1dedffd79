// Which of these regions the graph holds.
// :param codes => ['442000']
// Columns: code
UNWIND $codes AS code
MATCH (r:Region {code: code})
RETURN r.code AS code
