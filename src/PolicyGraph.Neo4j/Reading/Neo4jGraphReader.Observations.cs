using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>What documents count without promising it.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<Slice<ObservationRow>> ListObservationsAsync(ObservationFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page, ("measure", filter.Measure), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants));
        var rows = await reads.ReadAsync("list_observations", parameters, cancellationToken).ConfigureAwait(false);
        return Slices.Of(rows.Single(), "place", Observation);
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<ObservationRow>>> GetObservationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "observations", "documents", Observation, cancellationToken);

    static ObservationRow Observation(QueryRow holder)
    {
        var row = holder.Map("observation")!.Value;
        return new(row.Text("document"), StatedCommitments.ReadQuantities(row.Text("quantity")).Single(), row.TextOrNull("subject"), EvidenceRows.Row(row, row));
    }
}
