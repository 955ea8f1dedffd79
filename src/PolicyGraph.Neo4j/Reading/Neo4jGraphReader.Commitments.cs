using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What documents promise, run and report.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<Slice<CommitmentRow>> ListCommitmentsAsync(CommitmentFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(
            page, ("text", SearchFolding.Term(filter.Text)), ("status", filter.Status?.ToString()), ("topic", filter.Topic), ("region", filter.RegionCode),
            ("descendants", filter.IncludeDescendants), ("due", DateBounds.Day(filter.DeadlineBefore)), ("actor", filter.ActorId),
            ("measure", filter.Measure is null ? null : StatedCommitments.MarkOf(filter.Measure)));
        var isRegion = filter.ActorId?.StartsWith(RegionPrefix, StringComparison.Ordinal) is true;
        if ((!isRegion && !await AddKnownAsync(parameters, "actor", NodeKind.Institution, filter.ActorId, cancellationToken).ConfigureAwait(false))
            || !await AddKnownAsync(parameters, "basis", NodeKind.Work, filter.BasisId, cancellationToken).ConfigureAwait(false))
            return SliceMapping.Empty<CommitmentRow>();
        var rows = await reads.ReadAsync("list_commitments", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "place", Commitment);
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<CommitmentRow>>> GetCommitmentsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "commitments", "documents", Commitment, cancellationToken);

    public async Task<IReadOnlyDictionary<string, Slice<CommitmentRow>>> GetTiedCommitmentsAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page);
        var found = (await FindAsync(nodeIds, cancellationToken).ConfigureAwait(false)).ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        foreach (var region in await HeldRegionsAsync(nodeIds, cancellationToken).ConfigureAwait(false))
            found[region.Id] = region.Id;
        return await SlicesAsync(
            found, "tied_commitments", "nodes", "place", (_, item) => NodeRows.Commitment(item.Map("commitment")!.Value), parameters, cancellationToken).ConfigureAwait(false);
    }

    async Task<IEnumerable<CommitmentRow>> CommitmentsOfAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().Where(NodeId.IsCommitment).ToList();
        return asked.Count == 0 ? []
            : (await reads.ReadAsync("commitments_by_id", new { ids = asked }, cancellationToken).ConfigureAwait(false)).Select(Commitment);
    }

    static CommitmentRow Commitment(QueryRow row) => NodeRows.Commitment(row.Map("commitment")!.Value);
}
