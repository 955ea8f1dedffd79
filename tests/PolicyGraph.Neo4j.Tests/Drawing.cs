using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What an empty database draws for people to look at as documents come and go.</summary>
sealed class Drawing : IAsyncDisposable
{
    readonly Neo4jServer _server;
    readonly string _query;

    Drawing(Neo4jServer server, Neo4jGraphStore store, string query) => (_server, Store, _query) = (server, store, query);

    public Neo4jGraphStore Store { get; }

    /// <param name="query">What is drawn, in a column <c>line</c>.</param>
    public static async Task<Drawing> OpenAsync(Neo4jServer server, string query)
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        return new Drawing(server, await Neo4jGraphStore.OpenAsync(server.Options), query);
    }

    /// <returns>The document's id.</returns>
    public async Task<string> WriteAsync(DocumentGraph letter) =>
        (await Store.WriteAsync(new GraphBatch([letter]), TestContext.Current.CancellationToken)).Documents.Single();

    public async Task DeleteAsync(string document) => (await Store.DeleteDocumentAsync(document, TestContext.Current.CancellationToken)).ShouldBeTrue();

    public Task<List<string>> LinesAsync() => _server.LinesAsync(_query);

    /// <summary>What is drawn, which has to be what a rebuild draws.</summary>
    public async Task<List<string>> RebuiltAsync()
    {
        var drawn = await LinesAsync();
        await Store.RebuildAsync(TestLetters.Extract, cancellationToken: TestContext.Current.CancellationToken);
        (await LinesAsync()).ShouldBe(drawn);
        return drawn;
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
