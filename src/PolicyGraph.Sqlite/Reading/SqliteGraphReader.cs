namespace PolicyGraph.Sqlite.Reading;
sealed class SqliteGraphReader : PolicyGraph.Graph.IGraphReader { public SqliteGraphReader(Session s) { } }
