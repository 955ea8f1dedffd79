// Which proposals letters answer, who handled them and what they suggest. A graph that was filled before has none until it is rebuilt.
// A script as V001__graph.cypher.

CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT suggestion_id IF NOT EXISTS FOR (n:Suggestion) REQUIRE n.id IS UNIQUE;
CREATE INDEX suggestion_normalized IF NOT EXISTS FOR (n:Suggestion) ON (n.normalized);
CREATE INDEX handling_key IF NOT EXISTS FOR (n:Handling) ON (n.key);
