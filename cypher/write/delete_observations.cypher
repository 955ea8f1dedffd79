// Deletes the observations of documents that are about to go.
// :param ids => ['doc_7d2kqz5w3x4y5z6a']
// No columns.
UNWIND $ids AS id
MATCH (:Document {id: id})<-[:OBSERVED_IN]-(o:Observation)
DETACH DELETE o
