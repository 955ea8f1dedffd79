using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>
/// Keeps CITED_IN. Pairs of work and region that lost a citation, or whose citations lead elsewhere now, are counted anew; where
/// documents were only added, they are added up: a popular work's thousands of citations are not counted with every batch. A pair of both
/// kinds is counted anew last.
/// </summary>
sealed class CitedInSummary(IStatementRunner transaction)
{
    readonly HashSet<(string Work, string Region)> _recounted = [];
    readonly List<string> _added = [];

    /// <summary>The works of which citations came, went or moved.</summary>
    public HashSet<string> Works { get; } = [];

    public void Recount(string? work, string? region)
    {
        if (work is null)
            return;
        Works.Add(work);
        if (region is not null)
            _recounted.Add((work, region));
    }

    /// <summary>Adds what a new document cites.</summary>
    /// <param name="works">The works that it says something of.</param>
    public void Add(string document, IEnumerable<string> works)
    {
        _added.Add(document);
        Works.UnionWith(works);
    }

    public async Task WriteAsync(IEnumerable<string> described, IReadOnlyCollection<string> deleted, CancellationToken cancellationToken)
    {
        await transaction.WriteAsync("add_cited_in", "documents", _added, cancellationToken).ConfigureAwait(false);
        var recounted = _recounted.GroupBy(pair => pair.Work, pair => pair.Region).Where(work => !deleted.Contains(work.Key))
            .Select(work => new { work = work.Key, regions = work });
        await transaction.WriteAsync("recount_cited_in", "rows", recounted, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("count_citations", "works", Works.Union(described).Except(deleted), cancellationToken).ConfigureAwait(false);
    }
}
