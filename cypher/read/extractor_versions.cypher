// The extractor versions that the held texts were read by.
// No parameters.
// Columns: version
MATCH (t:DocumentText)
RETURN DISTINCT t.extractorVersion AS version
ORDER BY version
