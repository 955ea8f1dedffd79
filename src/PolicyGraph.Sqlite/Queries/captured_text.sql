-- A text of a document: the current one, or that of an earlier capture.
-- @document: row; @sha256: the text's hash
-- text
SELECT texts.text
FROM captures JOIN texts ON texts.sha256 = captures.text_sha256
WHERE captures.document = @document AND captures.text_sha256 = @sha256
LIMIT 1
