namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>What runs the statements that write: a transaction on a server, or a graph in memory that is on its way into files.</summary>
interface IStatementRunner
{
    /// <summary>Runs a statement of <c>cypher/</c> by the stem of its file.</summary>
    Task<List<QueryRow>> RunAsync(string statement, object parameters, CancellationToken cancellationToken);
}
