// The current texts of documents.
// :param documents => ['doc_7d2kqz5w3x4y5z6a']
// Columns: owner (the document's id), text
UNWIND $documents AS owner
MATCH (d:Document {id: owner})
MATCH (t:DocumentText {id: d.capture})
RETURN owner, t.text AS text
