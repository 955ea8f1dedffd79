// Numbers that documents print and that promise nothing. A graph that was filled before has none until it is rebuilt.
// A script as V001__graph.cypher.

CREATE INDEX observation_measure IF NOT EXISTS FOR (n:Observation) ON (n.measure);
