using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Who issued works, and which works carry out, repeal or amend which.</summary>
sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>> GetIssuancesAsync(
        IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Work, workIds, cancellationToken);
        var rows = IssuancesOf(Json(found.Values.Distinct()), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>>(
            found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].ToImmutableArray()));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<WorkLinkRow>>> GetWorkLinksFromAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, CancellationToken cancellationToken = default) =>
        ListsAsync(
            NodeKind.Work, workIds, "work_links_from", "works", NodeRows.Link, cancellationToken, ("type", type?.ToString()), ("most", RelationRow.MostEvidence));

    public Task<IReadOnlyDictionary<string, Slice<WorkLinkRow>>> GetWorkLinksToAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Slice<WorkLinkRow>>>(SlicesOf(
            Find(NodeKind.Work, workIds, cancellationToken), "work_links_to", "works", "place", NodeRows.Link, page, cancellationToken,
            ("type", type?.ToString()), ("most", RelationRow.MostEvidence)));

    ILookup<long, IssuanceRow> IssuancesOf(string works, CancellationToken cancellationToken)
    {
        var said = session.Read(
                "issuance_evidence", row => (Key: (row.Long("owner"), row.Text("agency")), Tier: row.Int("tier"), Row: NodeRows.Evidence(row)),
                cancellationToken, ("works", works), ("most", Issuances.MostEvidence))
            .ToLookup(item => item.Key, item => (item.Tier, item.Row));
        return session.Read(
                "issuances", row => (Owner: row.Long("owner"), Work: row.Text("work"), Agency: row.Text("agency"), Source: NodeRows.Source(row)),
                cancellationToken, ("works", works))
            .Select(item => (item.Owner, Row: Issuances.Of(item.Work, item.Agency, item.Source, [.. said[(item.Owner, item.Agency)]])))
            .Where(item => item.Row is not null)
            .ToLookup(item => item.Owner, item => item.Row!);
    }
}
