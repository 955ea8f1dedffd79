using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Who issued works, and which works carry out which.</summary>
sealed partial class SqliteGraphReader
{
    /// <summary>More sentences that say the same do not make it truer.</summary>
    const int MostIssuanceEvidence = 20;

    public Task<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>> GetIssuancesAsync(
        IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Work, workIds, cancellationToken);
        var rows = Issuances(Json(found.Values.Distinct()), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>>(
            found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].ToImmutableArray()));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<WorkLinkRow>>> GetImplementsAsync(
        IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Work, workIds, "implements", "works", NodeRows.Link, cancellationToken);

    public Task<IReadOnlyDictionary<string, Slice<WorkLinkRow>>> GetImplementedByAsync(
        IReadOnlyCollection<string> workIds, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Slice<WorkLinkRow>>>(SlicesOf(
            Find(NodeKind.Work, workIds, cancellationToken), "implemented_by", "works", "from_work", NodeRows.Link, page, cancellationToken));

    ILookup<long, IssuanceRow> Issuances(string works, CancellationToken cancellationToken)
    {
        var said = session.Read(
                "issuance_evidence", row => (Key: (row.Long("owner"), row.Text("agency")), Tier: row.Int("tier"), Row: NodeRows.Evidence(row)),
                cancellationToken, ("works", works), ("most", MostIssuanceEvidence))
            .ToLookup(item => item.Key, item => (item.Tier, item.Row));
        return session.Read(
                "issuances", row => (Owner: row.Long("owner"), Work: row.Text("work"), Agency: row.Text("agency"), Source: NodeRows.Source(row)),
                cancellationToken, ("works", works))
            .Select(item => (item.Owner, Row: Issuance(item.Work, item.Agency, item.Source, [.. said[(item.Owner, item.Agency)]])))
            // Neither a sentence nor a source: nothing that could be shown.
            .Where(item => item.Row.Source is not null || !item.Row.Evidence.IsEmpty)
            .ToLookup(item => item.Owner, item => item.Row);
    }

    // What a text prints comes first, then the authority, then what a number's prefix tells.
    static IssuanceRow Issuance(string work, string agency, AuthoritySourceRow? source, ImmutableArray<(int Tier, EvidenceRow Row)> said) =>
        source is not null && !said.Any(item => item.Tier == 1)
            ? new IssuanceRow(work, agency, source, [])
            : new IssuanceRow(work, agency, null, [.. said.Select(item => item.Row)]);
}
