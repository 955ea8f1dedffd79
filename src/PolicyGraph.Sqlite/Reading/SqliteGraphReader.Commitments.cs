using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What documents promise, run and report.</summary>
sealed partial class SqliteGraphReader
{
    public Task<Slice<CommitmentRow>> ListCommitmentsAsync(CommitmentFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var place = Slices.Parameters(page);
        var region = filter.ActorId is { } id && id.StartsWith(RegionPrefix, StringComparison.Ordinal) ? id[RegionPrefix.Length..] : null;
        if (!Known(NodeKind.Institution, region is null ? filter.ActorId : null, out var actor, cancellationToken)
            || !Known(NodeKind.Work, filter.BasisId, out var basis, cancellationToken))
            return Task.FromResult(SliceMapping.Empty<CommitmentRow>());
        return Task.FromResult(Slices.Of(session.Read(
            "list_commitments", Slices.Map(Commitment, "place", owned: false), cancellationToken,
            [
                ("text", SearchFolding.Term(filter.Text)), ("status", filter.Status?.ToString()), ("topic", filter.Topic), ("region", filter.RegionCode),
                ("descendants", filter.IncludeDescendants), ("due", DateBounds.Day(filter.DeadlineBefore)), ("actor", actor), ("acting_region", region), ("basis", basis),
                ("measure", filter.Measure is null ? null : StatedCommitments.MarkOf(filter.Measure)),
                .. place,
            ])));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<CommitmentRow>>> GetCommitmentsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "commitments", "documents", Commitment, cancellationToken);

    public Task<IReadOnlyDictionary<string, Slice<CommitmentRow>>> GetTiedCommitmentsAsync(
        IReadOnlyCollection<string> nodeIds, Page page, CancellationToken cancellationToken = default)
    {
        var regions = HeldRegions(nodeIds.Distinct(), cancellationToken).Select(row => (row.Id, new object[] { "Region", row.Region.Code }));
        return SlicesOfPlaces("tied_commitments", [.. Places(nodeIds, cancellationToken), .. regions], Commitment, page, cancellationToken);
    }

    List<CommitmentRow> CommitmentsOf(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        ids.Where(NodeId.IsCommitment).ToList() is { Count: > 0 } asked ? session.Read("commitments_by_id", Commitment, cancellationToken, ("ids", Json(asked))) : [];

    static CommitmentRow Commitment(SqliteDataReader row)
    {
        var ties = JsonSerializer.Deserialize<string?[][]>(row.Text("ties"))!.Select(tie => (Tie: Enum.Parse<CommitmentTie>(tie[0]!), Name: tie[1]!, Node: tie[2])).ToList();
        return new CommitmentRow(
            row.Text("node_id"), row.Text("document_id"), row.Enum<CommitmentStatus>("status"), row.Enum<CommitmentStrength>("strength"), row.Text("text"),
            new EvidenceRow(
                row.Text("document_id"), row.Text("text_sha256"), row.Int("quote_start"), row.Int("quote_end"), row.Text("quote"), row.Text("rule"), row.Text("extractor_version")))
        {
            Actor = row.TextOrNull("actor"),
            ActorIds = CommitmentActors.Of(row.Enum<ActorKind>("actor_kind"), ties, NodeRows.Strings(row, "issuers"), row.TextOrNull("region")),
            Participants = CommitmentActors.Participants(ties),
            Verb = row.TextOrNull("verb"),
            Object = row.TextOrNull("object"),
            Quantities = StatedCommitments.ReadQuantities(row.Text("quantities")),
            Deadline = row.TextOrNull("deadline"),
            DeadlineOn = PartialDate.TryParse(row.TextOrNull("deadline_on"), out var date) ? date : null,
            DeadlineUntil = row.TextOrNull("deadline_until") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Topic = row.TextOrNull("topic"),
            BasisIds = CommitmentActors.Nodes(ties, CommitmentTie.Basis),
            AboutIds = CommitmentActors.Nodes(ties, CommitmentTie.About),
        };
    }
}
