-- Exact names first, then names that hold the text, then texts that do.
-- @folded: the folded text; @names, @body: FTS5 expressions; @first: how many
-- node_id, tier (3 exact, 2 name, 1 text), names, text
WITH hits AS (
    SELECT entry, 3 AS tier FROM search_names WHERE folded = @folded
    UNION ALL SELECT rowid, 2 FROM search WHERE search MATCH @names
    UNION ALL SELECT rowid, 1 FROM search WHERE search MATCH @body),
best AS (
    SELECT search_entries.node_id, max(tier) AS tier, search_entries.names, search_entries.text_sha256
    FROM hits JOIN search_entries ON search_entries.id = hits.entry
    GROUP BY search_entries.id ORDER BY tier DESC, search_entries.node_id LIMIT @first)
SELECT best.node_id, best.tier, best.names, texts.text FROM best LEFT JOIN texts ON texts.sha256 = best.text_sha256
ORDER BY best.tier DESC, best.node_id
