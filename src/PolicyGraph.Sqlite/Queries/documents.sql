-- Documents with what their current capture says of itself.
-- @rows: JSON list of rows
-- columns of documents and captures; publishes: the id of the work whose text it is; proposal: of the proposal that it answers
SELECT documents.*, captures.text_sha256, captures.sha256, captures.url, captures.file, captures.captured_on, captures.composed,
       (SELECT works.node_id FROM publications
        JOIN signatures ON signatures.id = publications.signature
        JOIN works ON works.id = signatures.work
        WHERE publications.document = documents.id) AS publishes,
       (SELECT proposals.node_id FROM proposals WHERE proposals.document = documents.id) AS proposal
FROM json_each(@rows) asked
JOIN documents ON documents.id = asked.value
JOIN captures ON captures.id = documents.id
