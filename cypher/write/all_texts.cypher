// All captured texts, without the text.
// No parameters.
// Columns: id
MATCH (t:DocumentText) RETURN t.id AS id ORDER BY id
