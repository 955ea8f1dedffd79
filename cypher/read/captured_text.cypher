// A text of a document: the current one, or that of an earlier capture.
// :param document => 'doc_7d2kqz5w3x4y5z6a'
// :param sha256 => '0123'; the text's hash
// Columns: text
MATCH (:Document {id: $document})<-[:OF]-(t:DocumentText {textSha256: $sha256})
RETURN t.text AS text
LIMIT 1
