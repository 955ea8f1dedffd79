-- What documents state of institutions, each pair of ends once, the one that the newest document states first. Of working together each end
-- is the first as it is asked; of other relations both ends are asked for and keep their places.
-- @institutions: JSON list of rows; @type: a relation type or null for all; @most: sentences at most for each relation;
-- @after_sort, @after_id: the last row seen, or null; @first: how many for each institution
-- owner (the institution's row), type, from_id, to_id (null where it is no node), to_name, occurred_on, evidence (JSON list of [document,
-- text_sha256, start, end, quote, rule, extractor_version]), sort, place, position, total, shown (0: the row is here for its total alone)
WITH asked AS (
    SELECT asked.value AS owner, institutions.node_id AS own, institution_keys.canonical AS name
    FROM json_each(@institutions) asked
    JOIN institutions ON institutions.id = asked.value
    JOIN institution_keys ON institution_keys.institution = institutions.id),
met AS (
    SELECT owner, own, relations.document, relations.ordinal FROM asked JOIN relations ON relations.from_institution = asked.name
    UNION
    SELECT owner, own, relations.document, relations.ordinal FROM asked JOIN relations ON relations.to_institution = asked.name),
said AS (
    SELECT met.owner, told.*, told.type = 'CooperatesWith' AND told.from_id IS NOT met.own AS turned, met.own
    FROM met
    JOIN told_relations told ON told.document = met.document AND told.ordinal = met.ordinal
    WHERE (@type IS NULL OR told.type = @type) AND (told.to_id IS NULL OR told.from_id IS NOT told.to_id)),
ended AS (
    SELECT *, iif(turned OR type = 'CooperatesWith', own, from_id) AS one, iif(turned, from_id, to_id) AS other, iif(turned, from_name, to_name) AS other_name
    FROM said),
placed AS (
    SELECT *, type || '|' || one || '|' || coalesce(other, other_name) AS place,
           row_number() OVER (PARTITION BY owner, type, one, coalesce(other, other_name) ORDER BY newest, document_id, ordinal) AS sentence
    FROM ended
    WHERE one IS NOT NULL),
grouped AS (
    SELECT owner, type, one AS from_id, other AS to_id, max(iif(sentence = 1, other_name, NULL)) AS to_name, min(occurred_on) AS occurred_on,
           min(newest) AS sort, place,
           json_group_array(json_array(document_id, text_sha256, quote_start, quote_end, quote, rule, extractor_version) ORDER BY sentence)
               FILTER (WHERE sentence <= @most) AS evidence
    FROM placed
    GROUP BY owner, place),
counted AS (
    SELECT *, row_number() OVER (PARTITION BY owner ORDER BY sort, place) AS position, count(*) OVER (PARTITION BY owner) AS total,
           coalesce(sum((sort, place) <= (@after_sort, @after_id)) OVER (PARTITION BY owner), 0) AS skipped
    FROM grouped)
SELECT *, position > skipped AND position <= skipped + @first AS shown FROM counted
WHERE position = 1 OR (position > skipped AND position <= skipped + @first)
ORDER BY owner, position
