// What the graph holds.
// No parameters.
// Columns: documents, laws, policies, institutions, regions, citations, commitments, proposals, observations, unresolved, ambiguous
RETURN COUNT { (:Document) } AS documents, COUNT { (:Law) } AS laws, COUNT { (:Policy) } AS policies, COUNT { (:Institution) } AS institutions,
       COUNT { (:Region) } AS regions, COUNT { ()-[:CITES]->() } AS citations, COUNT { (:Commitment) } AS commitments,
       COUNT { (:Proposal) } AS proposals, COUNT { (:Observation) } AS observations,
       COLLECT { MATCH (d:Document) RETURN sum(d.unresolved) }[0] AS unresolved,
       COLLECT { MATCH (:Signature {status: 'Ambiguous'})<-[say:SAYS]-() RETURN sum(size(coalesce(say.mentions, []))) }[0] AS ambiguous
