-- The current texts of documents.
-- @documents: JSON list of rows
-- owner (the document's row), text
SELECT asked.value AS owner, texts.text
FROM json_each(@documents) asked
JOIN captures ON captures.id = asked.value
JOIN texts ON texts.sha256 = captures.text_sha256
