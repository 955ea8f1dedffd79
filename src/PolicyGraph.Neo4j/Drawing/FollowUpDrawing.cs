using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Drawing;

/// <summary>Draws what became of promises, which is worked out when it is asked for, so that Neo4j Browser shows it too.</summary>
/// <remarks>A drawing is of the letters held when it was made; whoever reads the graph through <see cref="IGraphReader"/> needs none.</remarks>
/// <param name="commit">Runs a piece of work as one transaction.</param>
sealed class FollowUpDrawing(IGraphReader reader, Func<Func<IStatementRunner, Task<int>>, Task<int>> commit, CancellationToken cancellationToken)
{
    /// <summary>Relations a transaction.</summary>
    const int Most = 1000;

    /// <summary>Replaces all that is drawn.</summary>
    /// <returns>How many relations are drawn now.</returns>
    public async Task<int> DrawAsync()
    {
        while (await EraseAsync().ConfigureAwait(false) > 0)
        {
        }

        var drawn = 0;
        foreach (var region in await reader.GetRegionCoverageAsync(null, rollUp: false, cancellationToken).ConfigureAwait(false))
        {
            var rows = await FollowUpReading.FollowUpsOfRegionAsync(reader, region.Region.Code, cancellationToken).ConfigureAwait(false);
            foreach (var chunk in rows.Chunk(Most))
                drawn += await DrawAsync(chunk).ConfigureAwait(false);
        }

        return drawn;
    }

    Task<int> EraseAsync() => commit(async transaction =>
        (await transaction.RunAsync("erase_follow_ups", new { most = Most }, cancellationToken).ConfigureAwait(false)).Single().Int("erased"));

    Task<int> DrawAsync(FollowUpRow[] rows) => commit(async transaction =>
        (await transaction.RunAsync("draw_follow_ups", new { rows = rows.Select(Drawn) }, cancellationToken).ConfigureAwait(false)).Single().Int("drawn"));

    // Of several later sentences the first is shown: an arrow bears one.
    static object Drawn(FollowUpRow row) => new
    {
        promise = row.Promise.Id,
        target = row.TargetId,
        document = row.Evidence[0].DocumentId,
        properties = new { kind = row.Kind.ToString(), reason = row.Reason, quote = row.Evidence[0].Quote, promiseQuote = row.Promise.Evidence.Quote },
    };
}
