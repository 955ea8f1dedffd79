namespace PolicyGraph.Neo4j.QueryApi;

static class WriteStatements
{
    /// <summary>Runs a statement over rows; none, no request.</summary>
    public static async Task WriteAsync<T>(
        this IStatementRunner transaction, string statement, string parameter, IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        var list = rows.ToList();
        if (list.Count > 0)
            await transaction.RunAsync(statement, new Dictionary<string, object> { [parameter] = list }, cancellationToken).ConfigureAwait(false);
    }
}
