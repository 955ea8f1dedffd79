-- Works that bear a number, a title, or both.
-- @number: normal form or null; @core, @canonical: the folded title or null; @regions: JSON list of codes, or null for all
-- columns of works; exact: 1 where the whole title agrees and not only its core
WITH bearing (work) AS (
    SELECT id FROM works WHERE number = @number
    UNION SELECT work FROM work_names WHERE folded IN (@core, @canonical))
SELECT works.*, max(work_names.folded = @canonical) AS exact
FROM bearing JOIN works ON works.id = bearing.work LEFT JOIN work_names ON work_names.work = works.id AND work_names.folded IN (@core, @canonical)
WHERE (@number IS NULL OR works.number = @number)
  AND (@core IS NULL OR works.id IN (SELECT work FROM work_names WHERE folded IN (@core, @canonical)))
  AND (@regions IS NULL OR works.region IN (SELECT value FROM json_each(@regions)))
GROUP BY works.id
ORDER BY works.node_id
