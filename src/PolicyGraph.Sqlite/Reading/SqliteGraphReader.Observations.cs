using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What documents count without promising it.</summary>
sealed partial class SqliteGraphReader
{
    public Task<Slice<ObservationRow>> ListObservationsAsync(ObservationFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult(Slices.Of(session.Read(
            "list_observations", Slices.Map(Observation, "place", owned: false), cancellationToken,
            [("measure", filter.Measure), ("region", filter.RegionCode), ("descendants", filter.IncludeDescendants), .. Slices.Parameters(page)])));

    public Task<IReadOnlyDictionary<string, ImmutableArray<ObservationRow>>> GetObservationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "observations", "documents", Observation, cancellationToken);

    static ObservationRow Observation(SqliteDataReader row) =>
        new(row.Text("document_id"), StatedCommitments.ReadQuantities(row.Text("quantity")).Single(), row.TextOrNull("subject"), Quoted(row));
}
