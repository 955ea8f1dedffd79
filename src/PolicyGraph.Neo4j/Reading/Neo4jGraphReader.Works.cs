using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Who issued works, and which works carry out, repeal or amend which.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<IReadOnlyDictionary<string, ImmutableArray<IssuanceRow>>> GetIssuancesAsync(
        IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(NodeKind.Work, workIds, cancellationToken).ConfigureAwait(false);
        if (found.Count == 0)
            return ImmutableDictionary<string, ImmutableArray<IssuanceRow>>.Empty;
        var works = found.Values.Distinct().ToList();
        var said = (await reads.ReadAsync("issuance_evidence", new { works, most = Issuances.MostEvidence }, cancellationToken).ConfigureAwait(false))
            .ToLookup(row => (row.Text("owner"), row.Text("agency")));
        var rows = (await reads.ReadAsync("issuances", new { works }, cancellationToken).ConfigureAwait(false))
            .Select(row => (Owner: row.Text("owner"), Row: Issuances.Of(row.Text("work"), row.Text("agency"), NodeRows.Source(row), Ranked(said[(row.Text("owner"), row.Text("agency"))]))))
            .ToLookup(item => item.Owner, item => item.Row);
        return found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].OfType<IssuanceRow>().ToImmutableArray());
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<WorkLinkRow>>> GetWorkLinksFromAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, CancellationToken cancellationToken = default) =>
        ListsAsync(
            NodeKind.Work, workIds, "work_links_from", "works", NodeRows.Link, cancellationToken,
            ("type", type?.Drawn()), ("most", RelationRow.MostEvidence));

    public async Task<IReadOnlyDictionary<string, Slice<WorkLinkRow>>> GetWorkLinksToAsync(
        IReadOnlyCollection<string> workIds, WorkLinkType? type, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Slices.Paged(page, ("type", type?.Drawn()), ("most", RelationRow.MostEvidence));
        var found = await FindAsync(NodeKind.Work, workIds, cancellationToken).ConfigureAwait(false);
        return await SlicesAsync(found, "work_links_to", "works", "place", (_, item) => NodeRows.Link(item), parameters, cancellationToken).ConfigureAwait(false);
    }

    // The best tier alone, the newest document first, then by where it stands.
    static ImmutableArray<(int Tier, EvidenceRow Row)> Ranked(IEnumerable<QueryRow> said)
    {
        var rows = said.SelectMany(row => EvidenceRows.Of(row).Select(evidence => (Tier: row.Int("tier"), Newest: row.Long("newest"), Row: evidence))).ToList();
        var best = rows.Select(item => item.Tier).DefaultIfEmpty().Min();
        return
        [
            .. rows.Where(item => item.Tier == best).OrderBy(item => item.Newest).ThenBy(item => item.Row.DocumentId, StringComparer.Ordinal)
                .ThenBy(item => item.Row.Start).Take(Issuances.MostEvidence).Select(item => (item.Tier, item.Row)),
        ];
    }
}
