// Captured texts as they came in, page by page.
// :param after => ''; the id of the last one that was read
// :param first => 100
// Columns: id, text, sha256, url, file, capturedOn, composed
MATCH (t:DocumentText) WHERE t.id > $after
RETURN t.id AS id, t.text AS text, t.sha256 AS sha256, t.url AS url, t.file AS file, t.capturedOn AS capturedOn, t.composed AS composed
ORDER BY t.id
LIMIT $first
