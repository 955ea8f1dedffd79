// What documents state of two things that they name. A graph that was filled before has none until it is rebuilt.
// A script as V001__graph.cypher.

CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE INDEX statement_from IF NOT EXISTS FOR (n:Statement) ON (n.fromKey);
CREATE INDEX statement_to IF NOT EXISTS FOR (n:Statement) ON (n.toKey);
CREATE INDEX cooperates_statement IF NOT EXISTS FOR ()-[r:COOPERATES_WITH]-() ON (r.statement);
CREATE INDEX member_statement IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.statement);
CREATE INDEX builds_statement IF NOT EXISTS FOR ()-[r:BUILDS]-() ON (r.statement);
CREATE INDEX implements_statement IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.statement);
