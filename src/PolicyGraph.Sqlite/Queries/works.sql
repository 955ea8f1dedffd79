-- Works.
-- @rows: JSON list of rows
-- columns of works
SELECT works.* FROM json_each(@rows) asked JOIN works ON works.id = asked.value
