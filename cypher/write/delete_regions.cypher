// Deletes those regions that nothing refers to.
// :param ids => ['region_442000']
// No columns.
UNWIND $ids AS id
MATCH (r:Region {id: id}) WHERE NOT EXISTS { (r)<--() }
OPTIONAL MATCH (e:SearchEntry {node: id})
DETACH DELETE r, e
