using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Who cites what, where, and in which sentence.</summary>
sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyDictionary<string, Slice<CitationRow>>> GetCitedByAsync(
        IReadOnlyCollection<string> workIds, CitationFilter filter, Page page, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, Slice<CitationRow>>>(SlicesOf(
            Find(NodeKind.Work, workIds, cancellationToken), "cited_by", "works", "document", NodeRows.Citation, page, cancellationToken,
            Kept(filter)));

    public Task<IReadOnlyDictionary<string, ImmutableArray<RegionCitationsRow>>> GetCitingRegionsAsync(
        IReadOnlyCollection<string> workIds, CitingRegionsQuery query, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Work, workIds, cancellationToken);
        (string, object?)[] counted = [("works", Json(found.Values.Distinct())), ("level", query.Level?.ToString()), ("roll_up", query.RollUp)];
        var (stem, kept) = query switch
        {
            { Dates: not { Since: null, Until: null } } => ("citing_regions_between", Kept(query)),
            { Functions.IsAll: false } => ("citing_regions_for", [("functions", Functions(query.Functions))]),
            _ => ("citing_regions", Array.Empty<(string, object?)>()),
        };
        var rows = session.Read(stem, row => (Owner: row.Long("owner"), Row: NodeRows.RegionCitations(row)), cancellationToken, [.. counted, .. kept])
            .ToLookup(pair => pair.Owner, pair => pair.Row);
        return Task.FromResult<IReadOnlyDictionary<string, ImmutableArray<RegionCitationsRow>>>(
            found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].ToImmutableArray()));
    }

    public Task<IReadOnlyDictionary<(string WorkId, string RegionCode), Slice<CitationRow>>> GetRegionCitationsAsync(
        IReadOnlyCollection<(string WorkId, string RegionCode)> keys, CitingRegionsQuery query, Page page, CancellationToken cancellationToken = default)
    {
        var found = Find(NodeKind.Work, keys.Select(key => key.WorkId), cancellationToken);
        var asked = keys.Distinct().Where(key => found.ContainsKey(key.WorkId)).ToList();
        var slices = Slices.ByOwner(session.Read(
            "region_citations", Slices.Map(NodeRows.Citation, "document"), cancellationToken,
            [
                ("keys", Json(asked.Select(key => new object[] { found[key.WorkId], key.RegionCode }))), ("roll_up", query.RollUp),
                .. Kept(query), .. Slices.Parameters(page),
            ]));
        return Task.FromResult<IReadOnlyDictionary<(string WorkId, string RegionCode), Slice<CitationRow>>>(
            asked.Index().ToDictionary(pair => pair.Item, pair => slices.GetValueOrDefault(pair.Index) ?? SliceMapping.Empty<CitationRow>()));
    }

    public Task<IReadOnlyDictionary<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>>> GetCitationEvidenceAsync(
        IReadOnlyCollection<(string DocumentId, string WorkId)> citations, CancellationToken cancellationToken = default)
    {
        var found = Find(citations.SelectMany(key => new[] { key.DocumentId, key.WorkId }), cancellationToken);
        var asked = citations.Distinct().Where(key => found.ContainsKey(key.DocumentId) && found.ContainsKey(key.WorkId)).ToList();
        var rows = Evidence("citation_evidence", NodeRows.CitationEvidence, asked.Select(key => new[] { found[key.DocumentId].Row, found[key.WorkId].Row }), cancellationToken);
        return Task.FromResult<IReadOnlyDictionary<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>>>(
            asked.Index().ToDictionary(pair => pair.Item, pair => rows[pair.Index].ToImmutableArray()));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<CitationRow>>> GetCitationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "citations", "documents", NodeRows.Citation, cancellationToken);
}
