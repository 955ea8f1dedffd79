// Captured texts as they came in.
// :param ids => ['0123|']
// Columns: text, sha256, url, file, capturedOn, composed
UNWIND $ids AS id
MATCH (t:DocumentText {id: id})
RETURN t.text AS text, t.sha256 AS sha256, t.url AS url, t.file AS file, t.capturedOn AS capturedOn, t.composed AS composed
