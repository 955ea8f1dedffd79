using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Stores.Tests;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>The contract of all stores, on Neo4j.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jGraphStoreTests(Neo4jServer server) : GraphStoreContract
{
    // A history costs a server some two hundred requests.
    protected override int HistoryCount => 10;

    protected override bool HasSnapshots => false;

    protected override async Task<IGraphStore> OpenAsync(bool composed = false)
    {
        await EmptyAsync(server.Options);
        return await Neo4jGraphStore.OpenAsync(server.Options with { Composed = composed });
    }

    internal static async Task EmptyAsync(Neo4jStoreOptions options)
    {
        using var client = new QueryApiClient(options);
        await client.RunAsync(
            // Few at a time: a document hangs together with its text and hundreds of relations, and the server's memory is small.
            "empty", "MATCH (n) WHERE NOT n:SchemaVersion CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS", new { }, CancellationToken.None);
    }
}
