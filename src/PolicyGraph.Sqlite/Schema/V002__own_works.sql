-- CITES as everybody reads it. A document never cites the work that it publishes, however it names it: that a number in its text is its
-- own may show only when another document prints the number with the title.

CREATE VIEW cites AS
SELECT citations.*, signatures.work
FROM citations
JOIN signatures ON signatures.id = citations.signature
WHERE NOT EXISTS (
    SELECT 1 FROM publications JOIN signatures own ON own.id = publications.signature
    WHERE publications.document = citations.document AND own.work = signatures.work);

-- What is kept of it, counted again.

DELETE FROM cited_in;

INSERT INTO cited_in (work, region, documents, mentions, undated, first_lower, first_upper, last_lower, last_upper)
SELECT work, citing.region, count(*), sum(depth), sum(issued_on IS NULL), min(lower), min(upper), max(lower), max(upper)
FROM (SELECT work, region, document, sum(depth) AS depth FROM cites WHERE work IS NOT NULL AND region <> '' GROUP BY work, document) citing
JOIN documents ON documents.id = document
GROUP BY work, citing.region;

UPDATE works SET
    citing_regions = (SELECT count(*) FROM cited_in WHERE work = works.id),
    citing_documents = (SELECT count(DISTINCT document) FROM cites WHERE work = works.id);
