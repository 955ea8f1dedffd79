// Institutions as they were written last.
// :param ids => ['inst_7d2kqz5w3x4y5z6a']
// Columns: id, fingerprint, region (code)
UNWIND $ids AS id
MATCH (i:Institution {id: id})
RETURN i.id AS id, i.fingerprint AS fingerprint, i.region AS region
