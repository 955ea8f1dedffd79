// What repeals and amends what. A graph that was filled before has none until it is rebuilt.
// A script as V001__graph.cypher.

CREATE INDEX repeals_statement IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.statement);
CREATE INDEX amends_statement IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.statement);
