-- Which of these regions the graph holds.
-- @codes: JSON list of codes
-- code
SELECT code FROM json_each(@codes) asked JOIN regions ON code = asked.value
