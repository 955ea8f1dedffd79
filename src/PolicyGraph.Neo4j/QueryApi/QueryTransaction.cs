using PolicyGraph.Graph;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>A transaction of several statements. The server rolls it back by itself once one of them fails.</summary>
sealed class QueryTransaction(QueryApiClient client, string path, string? affinity) : IStatementRunner, IAsyncDisposable
{
    bool _isOver;

    public async Task<List<QueryRow>> RunAsync(string statement, object parameters, CancellationToken cancellationToken)
    {
        try
        {
            var (answer, _) = await client.SendAsync(
                HttpMethod.Post, path, statement, new { statement = Statement.Text(statement), parameters }, cancellationToken, affinity).ConfigureAwait(false);
            return QueryApiClient.Rows(answer);
        }
        catch (GraphStoreException failure) when (failure.Code is not ("Timeout" or "ConnectionFailure"))
        {
            _isOver = true;
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        // Whatever comes of it, there is nothing left to roll back.
        _isOver = true;
        await client.SendAsync(HttpMethod.Post, path + "/commit", "commit", new { }, cancellationToken, affinity).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOver)
            return;
        _isOver = true;
        try
        {
            await client.SendAsync(HttpMethod.Delete, path, "rollback", null, CancellationToken.None, affinity).ConfigureAwait(false);
        }
        catch (GraphStoreException)
        {
            // The server forgets it at its time limit; what is under way tells the caller more.
        }
    }
}
