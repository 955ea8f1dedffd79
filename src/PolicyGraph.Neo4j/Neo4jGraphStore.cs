using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.Drawing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Reading;
using PolicyGraph.Neo4j.Writing;
using Polly;
using Polly.Retry;

namespace PolicyGraph.Neo4j;

/// <summary>The graph in a Neo4j database, over its HTTP Query API.</summary>
/// <remarks>
/// Safe to share between threads. A batch is one transaction; writers of several processes wait for each other where they touch the same
/// keys, and a batch that meets a deadlock, a change of leader or a lost connection is run again as a whole. Neo4j has no snapshots: two
/// answers of one reader may have a batch between them, which the reader knows (<see cref="IGraphReader.IsOneSnapshot"/>).
/// </remarks>
public sealed class Neo4jGraphStore : IGraphStore
{
    const int RebuildChunk = 100;

    readonly QueryApiClient _client;
    readonly Neo4jStoreOptions _options;
    readonly ResiliencePipeline _whole;
    readonly RecentState _state;
    readonly SemaphoreSlim _turn = new(1, 1);

    Neo4jGraphStore(QueryApiClient client, Neo4jStoreOptions options)
    {
        (_client, _options) = (client, options);
        _state = new RecentState(stop => new SteadyReads(client).ReadStateMarkAsync(stop), options.StateAge, TimeProvider.System);
        _whole = new ResiliencePipelineBuilder()
            .AddRetryWithPauses(new RetryStrategyOptions { ShouldHandle = args => new(args.Outcome.Exception is GraphStoreException failure && ServerErrors.MayPass(failure)) }, options.Retries)
            .Build();
    }

    /// <summary>Opens the database and brings its schema forward.</summary>
    /// <exception cref="GraphStoreException">The server cannot be reached or refuses the credentials, or the schema is of a newer version.</exception>
    public static Task<Neo4jGraphStore> OpenAsync(Neo4jStoreOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return OpenAsync(options, null, cancellationToken);
    }

    internal static async Task<Neo4jGraphStore> OpenAsync(Neo4jStoreOptions options, HttpMessageHandler? way, CancellationToken cancellationToken = default)
    {
        var client = new QueryApiClient(options, way);
        try
        {
            await new SchemaScript(client).ApplyAsync(cancellationToken).ConfigureAwait(false);
            return new Neo4jGraphStore(client, options);
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public async Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (batch.Documents.FirstOrDefault(document => document.Source.Composed != _options.Composed) is { } stranger)
            throw new GraphStoreException(_options.Composed
                ? $"a real letter ({Name(stranger)}) was offered to a store of composed samples"
                : $"a composed sample ({Name(stranger)}) was offered to a store of real letters");
        return await WithTurnAsync(
            async transaction =>
            {
                await CheckKindAsync(transaction, cancellationToken).ConfigureAwait(false);
                return await new BatchWriter(transaction, cancellationToken).WriteAsync(batch.Documents).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default) =>
        WithTurnAsync(transaction => new BatchWriter(transaction, cancellationToken).DeleteAsync(id), cancellationToken);

    /// <remarks>One transaction over the whole graph: give the server memory for it, and let nobody else write meanwhile.</remarks>
    /// <returns>How many texts were extracted again.</returns>
    public Task<int> RebuildAsync(
        Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default) =>
        WithTurnAsync(transaction => RebuildAsync(transaction, extract, progress, cancellationToken), cancellationToken);

    /// <summary>Draws what became of promises (<c>FOLLOWED_UP_BY</c>) for Neo4j Browser, in place of what was drawn before.</summary>
    /// <remarks>Several transactions: who looks meanwhile sees a part. A drawing is of the letters held now and is not kept true by later writes.</remarks>
    /// <returns>How many relations are drawn.</returns>
    public async Task<int> DrawFollowUpsAsync(CancellationToken cancellationToken = default)
    {
        var reader = await OpenReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
            return await new FollowUpDrawing(reader, write => WithTurnAsync<int>(write, cancellationToken), cancellationToken).DrawAsync().ConfigureAwait(false);
    }

    public Task<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IGraphReader>(new Neo4jGraphReader(new SteadyReads(_client)));
    }

    /// <remarks>Where another program writes, the state may be older than it is by <see cref="Neo4jStoreOptions.StateAge"/>.</remarks>
    public ValueTask<string?> ReadStateMarkAsync(CancellationToken cancellationToken = default) => _state.ReadAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        _turn.Dispose();
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    static async Task<int> RebuildAsync(
        QueryTransaction transaction, Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var ids = (await transaction.RunAsync("all_texts", new { }, cancellationToken).ConfigureAwait(false)).Select(row => row.Text("id")).ToList();
        await transaction.RunAsync("clear_graph", new { }, cancellationToken).ConfigureAwait(false);
        foreach (var (index, chunk) in ids.Chunk(RebuildChunk).Index())
        {
            var rows = await transaction.RunAsync("stored_texts", new { ids = chunk }, cancellationToken).ConfigureAwait(false);
            await transaction.RunAsync("delete_texts", new { ids = chunk }, cancellationToken).ConfigureAwait(false);
            await new BatchWriter(transaction, cancellationToken).WriteAsync([.. rows.Select(row => extract(Neo4jGraphReader.Source(row)))]).ConfigureAwait(false);
            progress?.Report(Math.Min(ids.Count, (index + 1) * RebuildChunk));
        }

        return ids.Count;
    }

    async Task CheckKindAsync(QueryTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = await transaction.RunAsync("held_kind", new { }, cancellationToken).ConfigureAwait(false);
        if (rows is [var held] && held.Flag("composed") != _options.Composed)
            throw new GraphStoreException(_options.Composed ? "the store holds real letters and takes no composed sample" : "the store holds composed samples and takes no real letter");
    }

    // Within one process writers take turns: they would meet at the server's locks anyway.
    async Task<T> WithTurnAsync<T>(Func<QueryTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await _whole.ExecuteAsync(async stop => await CommitAsync(write, stop).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _state.Forget();
            _turn.Release();
        }
    }

    async Task<T> CommitAsync<T>(Func<QueryTransaction, Task<T>> write, CancellationToken cancellationToken)
    {
        var transaction = await _client.BeginAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await write(transaction).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    static string Name(DocumentGraph document) => document.Source.File ?? document.Source.Url ?? document.Source.TextSha256[..12];
}
