// Counts who cites works, from what is drawn.
// :param works => ['work_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $works AS id
MATCH (w:Work {id: id})
SET w.held = EXISTS { (w)<-[:PUBLISHES]-() }, w.citingRegions = COUNT { (w)-[:CITED_IN]->() }, w.citingDocuments = COUNT { (w)<-[:CITES]-() }
