-- Institutions.
-- @rows: JSON list of rows
-- columns of institutions
SELECT institutions.* FROM json_each(@rows) asked JOIN institutions ON institutions.id = asked.value
