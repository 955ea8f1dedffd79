using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Sqlite.Tests;

/// <summary>The contract of all stores, on SQLite.</summary>
public sealed class SqliteGraphStoreTests : GraphStoreContract, IDisposable
{
    readonly TemporaryFolder _folder = new();

    protected override bool HasSnapshots => true;

    public void Dispose() => _folder.Dispose();

    protected override async Task<IGraphStore> OpenAsync(bool composed = false) =>
        await SqliteGraphStore.OpenAsync(_folder.NewFile(), new SqliteStoreOptions { Composed = composed });
}
