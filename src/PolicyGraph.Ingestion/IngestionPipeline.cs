using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;
using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Ingestion;

/// <summary>Reads, extracts and stores documents: extraction on all cores, one batch ahead of the one writer.</summary>
/// <remarks>
/// A document that cannot be read is a problem in the summary and stops nothing. A store that fails, or a cancellation, stops the
/// whole; the batches stored until then stay, and running again stores the rest.
/// </remarks>
/// <param name="build">The pure half: one source to what a store writes. Called from many threads.</param>
/// <param name="batchSize">Documents a transaction.</param>
/// <param name="shard">The part of the input that is this program's; all of it by default.</param>
public sealed class IngestionPipeline(
    DocumentReader reader, Func<SourceDocument, DocumentGraph> build, IGraphWriter writer, int batchSize = 64, Shard? shard = null)
{
    readonly Shard _shard = shard ?? Shard.Whole;

    /// <exception cref="GraphStoreException">The store failed.</exception>
    public async Task<IngestionSummary> IngestAsync(
        InputFiles input, IProgress<IngestionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var clock = Stopwatch.StartNew();
        var total = reader.Count(input.Files);
        var summary = new IngestionSummary(0, 0, 0, [.. input.Problems.Where(_shard.Takes)]);
        progress?.Report(new IngestionProgress(0, total, clock.Elapsed));
        var done = 0;
        await foreach (var batch in BatchesAsync(input, cancellationToken).ConfigureAwait(false))
        {
            // A channel gives what it holds without a look at the token.
            cancellationToken.ThrowIfCancellationRequested();
            summary = Add(summary, batch, await StoreAsync(batch, cancellationToken).ConfigureAwait(false));
            done += batch.Length;
            progress?.Report(new IngestionProgress(done, total, clock.Elapsed));
        }

        return summary;
    }

    /// <summary>An item read, and what was built of it where it is a document.</summary>
    sealed record Built(InputItem Item, DocumentGraph? Graph);

    async IAsyncEnumerable<ImmutableArray<Built>> BatchesAsync(
        InputFiles input, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<ImmutableArray<Built>>(1);
        var extraction = Task.Run(() => ExtractAsync(input, batches.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return batch;
        }
        finally
        {
            // Also where the store failed: nothing may go on reading behind the caller's back.
            await stop.CancelAsync().ConfigureAwait(false);
            await extraction.ConfigureAwait(false);
        }
    }

    async Task ExtractAsync(InputFiles input, ChannelWriter<ImmutableArray<Built>> batches, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            foreach (var items in reader.Read(input.Files).Chunk(batchSize * _shard.Count))
                await batches.WriteAsync([.. items.AsParallel().AsOrdered().WithCancellation(stop).Select(Build)], stop).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Whoever reads the channel gets it: the one place where it can be told.
            failure = error is AggregateException { InnerException: { } inner } ? inner : error;
        }

        batches.Complete(failure);
    }

    Built Build(InputItem item) => new(item, item is InputDocument document && _shard.Takes(document.Source) ? build(document.Source) : null);

    async Task<WriteSummary> StoreAsync(ImmutableArray<Built> batch, CancellationToken cancellationToken)
    {
        ImmutableArray<DocumentGraph> graphs = [.. batch.Select(built => built.Graph).OfType<DocumentGraph>()];
        return graphs.IsEmpty
            ? new WriteSummary(0, 0, 0, [])
            : await writer.WriteAsync(new GraphBatch(graphs), cancellationToken).ConfigureAwait(false);
    }

    IngestionSummary Add(IngestionSummary sum, ImmutableArray<Built> batch, WriteSummary stored) => new(
        sum.Added + stored.Added,
        sum.Replaced + stored.Replaced,
        sum.Unchanged + stored.Unchanged,
        [.. sum.Problems, .. batch.Select(built => built.Item).OfType<InputProblem>().Where(_shard.Takes)]);
}
