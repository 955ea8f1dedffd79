using PolicyGraph.Graph;
using PolicyGraph.Sqlite;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>A server that dies in mid-ingest, for real.</summary>
public sealed class KilledServerTests
{
    const int BatchSize = 5;

    const int Letters = 100;

    static readonly DocumentGraph[][] Batches =
    [
        .. Enumerable.Range(1, Letters).Select(serial => TestLetters.Of(serial % 2 == 0 ? "中山市" : "柳州市", "按照国办发〔2017〕95号文件推进。", serial)).Chunk(BatchSize),
    ];

    [Fact]
    public async Task A_killed_server_leaves_whole_batches_and_a_second_run_ends_as_if_nothing_had_been()
    {
        using var server = OwnServer.Start();
        var written = new TaskCompletionSource();
        var ingest = IngestAsync(server.Options, written);
        await written.Task;
        server.Run("kill");
        var failure = await Should.ThrowAsync<GraphStoreException>(() => ingest);
        failure.IsTransient.ShouldBeTrue();
        failure.Code.ShouldBe("ConnectionFailure");
        (await Should.ThrowAsync<GraphStoreException>(() => Neo4jGraphStore.OpenAsync(server.Options))).Code.ShouldBe("ConnectionFailure");
        server.Run("start");
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options);
        var held = (await (await store.OpenReaderAsync()).GetStatisticsAsync()).Documents;
        (held % BatchSize).ShouldBe(0);
        held.ShouldBeInRange(BatchSize, Letters - 1);
        await IngestAsync(server.Options, new TaskCompletionSource());
        (await ExportAsync(store)).ShouldBe(await InSqliteAsync());
    }

    static async Task IngestAsync(Neo4jStoreOptions options, TaskCompletionSource written)
    {
        await using var store = await Neo4jGraphStore.OpenAsync(options);
        foreach (var (at, batch) in Batches.Index())
        {
            await store.WriteAsync(new GraphBatch([.. batch]));
            if (at == 2)
                written.SetResult();
        }
    }

    static async Task<List<string>> InSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await using var store = await SqliteGraphStore.OpenAsync(Path.Join(folder.FullName, "letters.db"));
            await store.WriteAsync(new GraphBatch([.. Batches.SelectMany(batch => batch)]));
            return await ExportAsync(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<List<string>> ExportAsync(IGraphStore store)
    {
        await using var reader = await store.OpenReaderAsync();
        return await reader.ExportAsync().ToListAsync();
    }
}
