using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Sqlite.Tests;

/// <summary>The contract of all stores, on SQLite.</summary>
public sealed class SqliteGraphStoreTests : SnapshotStoreContract, IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override async Task<IGraphStore> OpenAsync(bool composed = false) =>
        await SqliteGraphStore.OpenAsync(_folder.NewFile(), new SqliteStoreOptions { Composed = composed });
}
