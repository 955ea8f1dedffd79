using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>
/// Keeps CITED_IN. Pairs of work and region that lost a citation, or whose citations lead elsewhere now, are counted anew; where
/// documents were only added, they are added up: a popular work's thousands of citations are not counted with every batch.
/// </summary>
sealed class CitedInSummary(IStatementRunner transaction)
{
    readonly HashSet<(string Work, string Region)> _recounted = [];
    readonly Dictionary<(string Work, string Region), Sum> _added = [];

    sealed record Sum(int Documents, int Mentions, int Undated, string? FirstLower, string? FirstUpper, string? LastLower, string? LastUpper)
    {
        public Sum Add(Sum other) => new(
            Documents + other.Documents, Mentions + other.Mentions, Undated + other.Undated, First(FirstLower, other.FirstLower),
            First(FirstUpper, other.FirstUpper), Last(LastLower, other.LastLower), Last(LastUpper, other.LastUpper));

        static string? First(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) < 0) ? other : one;

        static string? Last(string? one, string? other) => one is null || (other is not null && string.CompareOrdinal(other, one) > 0) ? other : one;
    }

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
    public void Add(DocumentHeader header, DocumentStatements statements, WorkSettling settled)
    {
        var region = StoredRegions.Known(header.RegionCode);
        var own = statements.Says.Where(said => said.Publishes).Select(said => settled.WorkOf(said.Signature)).FirstOrDefault();
        Works.UnionWith(statements.Says.Select(said => settled.WorkOf(said.Signature)).OfType<string>());
        var cited = statements.Says.Where(said => said.Cites).Select(said => (Work: settled.WorkOf(said.Signature), said.Depth))
            .Where(item => item.Work is not null && item.Work != own).GroupBy(item => item.Work!, item => item.Depth);
        foreach (var work in region is null ? [] : cited)
        {
            var (lower, upper) = (DocumentRows.Lower(header), DocumentRows.Upper(header));
            var sum = new Sum(1, work.Sum(), header.IssuedOn is null ? 1 : 0, lower, upper, lower, upper);
            _added[(work.Key, region!)] = _added.TryGetValue((work.Key, region!), out var before) ? before.Add(sum) : sum;
        }
    }

    public async Task WriteAsync(IEnumerable<string> described, IReadOnlyCollection<string> deleted, CancellationToken cancellationToken)
    {
        var added = _added.Where(pair => !_recounted.Contains(pair.Key)).Select(pair => new
        {
            pair.Key.Work,
            regionId = NodeId.OfRegion(pair.Key.Region),
            pair.Value.Documents,
            pair.Value.Mentions,
            pair.Value.Undated,
            pair.Value.FirstLower,
            pair.Value.FirstUpper,
            pair.Value.LastLower,
            pair.Value.LastUpper,
        });
        await transaction.WriteAsync("add_cited_in", "rows", added, cancellationToken).ConfigureAwait(false);
        var recounted = _recounted.GroupBy(pair => pair.Work, pair => pair.Region).Where(work => !deleted.Contains(work.Key))
            .Select(work => new { work = work.Key, regions = work });
        await transaction.WriteAsync("recount_cited_in", "rows", recounted, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("count_citations", "works", Works.Union(described).Except(deleted), cancellationToken).ConfigureAwait(false);
    }
}
