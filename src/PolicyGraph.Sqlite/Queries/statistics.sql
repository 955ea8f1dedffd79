-- What the graph holds.
-- documents, laws, policies, institutions, regions, citations, commitments, proposals, observations, unresolved, ambiguous
SELECT (SELECT count(*) FROM documents) AS documents,
       (SELECT count(*) FROM works WHERE is_law) AS laws,
       (SELECT count(*) FROM works WHERE NOT is_law) AS policies,
       (SELECT count(*) FROM institutions) AS institutions,
       (SELECT count(*) FROM regions) AS regions,
       (SELECT coalesce(sum(citing_documents), 0) FROM works) AS citations,
       (SELECT count(*) FROM commitments) AS commitments,
       (SELECT count(DISTINCT node_id) FROM proposals) AS proposals,
       (SELECT count(*) FROM observations) AS observations,
       (SELECT count(*) FROM mentions WHERE signature IS NULL AND institution IS NULL AND region IS NULL) AS unresolved,
       (SELECT count(*) FROM signatures JOIN mentions ON mentions.signature = signatures.id WHERE signatures.status = 'Ambiguous') AS ambiguous
