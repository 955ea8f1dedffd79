-- Captured texts as they came in, page by page.
-- @after: row of the last one that was read, 0 for none; @first: at most so many
-- id (row), text, sha256, url, file, captured_on, composed
SELECT captures.id, texts.text, captures.sha256, captures.url, captures.file, captures.captured_on, captures.composed
FROM captures JOIN texts ON texts.sha256 = captures.text_sha256
WHERE captures.id > @after
ORDER BY captures.id
LIMIT @first
