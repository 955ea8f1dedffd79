-- The agencies that issued works, in the order that the work has them.
-- @works: JSON list of rows
-- owner (the work's row), work, agency (ids), source_name, source_url (of the authority, or null)
SELECT asked.value AS owner, works.node_id AS work, institutions.node_id AS agency, works.source_name, works.source_url
FROM json_each(@works) asked
JOIN works ON works.id = asked.value
JOIN work_issuers ON work_issuers.work = works.id
JOIN institution_keys ON institution_keys.id = work_issuers.institution
JOIN institutions ON institutions.id = institution_keys.institution
GROUP BY asked.value, institutions.id
ORDER BY owner, min(work_issuers.ordinal)
