// Deletes short forms that no document declares.
// :param ids => ['short_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (f:ShortForm {id: id})
DETACH DELETE f
