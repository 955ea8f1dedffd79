// What documents promise, run and report. A graph that was filled before has none until it is rebuilt.
// A script as V001__graph.cypher.

CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE n.id IS UNIQUE;
CREATE INDEX commitment_status IF NOT EXISTS FOR (n:Commitment) ON (n.status);
CREATE INDEX commitment_topic IF NOT EXISTS FOR (n:Commitment) ON (n.topic);
CREATE INDEX commitment_deadline IF NOT EXISTS FOR (n:Commitment) ON (n.deadlineUntil);
