// Whether the store holds composed samples or real letters; no row while it holds nothing.
// No parameters.
// Columns: composed
MATCH (t:DocumentText) RETURN t.composed AS composed LIMIT 1
