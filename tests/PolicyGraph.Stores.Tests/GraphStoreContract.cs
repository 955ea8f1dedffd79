using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What every store does. Each store's own test project inherits this class and says how to open an empty store.</summary>
/// <remarks>Titles that no authority knows are invented (甲乙丙丁), so that what is tested is settling and not the shipped data.</remarks>
public abstract partial class GraphStoreContract
{
    protected const string Zhongshan = "中山市", Liuzhou = "柳州市", Changchun = "长春市", Yiwu = "义乌市", Shaoxing = "绍兴市";

    /// <summary>An empty store of its own for each call.</summary>
    protected abstract Task<IGraphStore> OpenAsync(bool composed = false);

    protected static async Task<WriteSummary> WriteAsync(IGraphStore store, params DocumentGraph[] documents) =>
        await store.WriteAsync(new GraphBatch([.. documents]), TestContext.Current.CancellationToken);

    protected static async Task<T> ReadAsync<T>(IGraphStore store, Func<IGraphReader, Task<T>> read)
    {
        await using var reader = await store.OpenReaderAsync(TestContext.Current.CancellationToken);
        return await read(reader);
    }

    /// <summary>A store that holds these documents, read once.</summary>
    protected async Task<T> WithAsync<T>(Func<IGraphReader, Task<T>> read, params DocumentGraph[] documents)
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, documents);
        return await ReadAsync(store, read);
    }

    protected static async Task<List<string>> ExportAsync(IGraphStore store) => await ReadAsync(store, async reader =>
    {
        var lines = new List<string>();
        await foreach (var line in reader.ExportAsync(TestContext.Current.CancellationToken))
            lines.Add(line);
        return lines;
    });

    /// <summary>The one work of a number or title.</summary>
    protected static async Task<WorkRow> WorkAsync(IGraphReader reader, string? number = null, string? title = null) =>
        (await reader.FindWorksAsync(number, title, null)).ShouldHaveSingleItem();

    protected static async Task<string[]> CitingRegionsAsync(IGraphReader reader, WorkRow work, CitingRegionsQuery? query = null) =>
        [.. (await reader.GetCitingRegionsAsync([work.Id], query ?? new CitingRegionsQuery()))[work.Id].Select(row => row.Region.Name).Order(StringComparer.Ordinal)];
}
