-- The extractor versions that the held texts were read by.
-- no parameters
-- version
SELECT DISTINCT extractor_version AS version FROM captures ORDER BY version
