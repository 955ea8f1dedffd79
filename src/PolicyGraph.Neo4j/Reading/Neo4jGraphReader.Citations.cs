using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Who cites what, where, and in which sentence.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<IReadOnlyDictionary<string, Slice<CitationRow>>> GetCitedByAsync(
        IReadOnlyCollection<string> workIds, CitationFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Kept(filter, page);
        var found = await FindAsync(NodeKind.Work, workIds, cancellationToken).ConfigureAwait(false);
        return await SlicesAsync(found, "cited_by", "works", "document", (_, item) => NodeRows.Citation(item), parameters, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyDictionary<string, ImmutableArray<RegionCitationsRow>>> GetCitingRegionsAsync(
        IReadOnlyCollection<string> workIds, CitingRegionsQuery query, CancellationToken cancellationToken = default)
    {
        var stem = query switch
        {
            { Dates: not { Since: null, Until: null } } => "citing_regions_between",
            { Functions.IsAll: false } => "citing_regions_for",
            _ => "citing_regions",
        };
        var rows = await reads.ReadAsync(stem, new
        {
            works = workIds.Distinct(),
            level = query.Level?.ToString(),
            query.RollUp,
            since = DateBounds.Day(query.Dates.Since),
            until = DateBounds.Day(query.Dates.Until),
            functions = Names(query.Functions),
        }, cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Text("asked"), row => row.Maps("regions").Select(NodeRows.RegionCitations).ToImmutableArray());
    }

    public async Task<IReadOnlyDictionary<(string WorkId, string RegionCode), Slice<CitationRow>>> GetRegionCitationsAsync(
        IReadOnlyCollection<(string WorkId, string RegionCode)> keys, CitingRegionsQuery query, Page page, CancellationToken cancellationToken = default)
    {
        var parameters = Kept(query, page);
        parameters["rollUp"] = query.RollUp;
        var found = await FindAsync(NodeKind.Work, keys.Select(key => key.WorkId), cancellationToken).ConfigureAwait(false);
        var asked = keys.Distinct().Where(key => found.ContainsKey(key.WorkId)).ToList();
        if (asked.Count == 0)
            return ImmutableDictionary<(string, string), Slice<CitationRow>>.Empty;
        parameters["keys"] = asked.Select(key => new { work = found[key.WorkId], region = key.RegionCode });
        var slices = (await reads.ReadAsync("region_citations", parameters, cancellationToken).ConfigureAwait(false))
            .ToDictionary(row => row.Int("owner"), row => Slices.Of(row, "document", NodeRows.Citation));
        return asked.Index().ToDictionary(pair => pair.Item, pair => slices.GetValueOrDefault(pair.Index) ?? SliceMapping.Empty<CitationRow>());
    }

    public async Task<IReadOnlyDictionary<(string DocumentId, string WorkId), ImmutableArray<EvidenceRow>>> GetCitationEvidenceAsync(
        IReadOnlyCollection<(string DocumentId, string WorkId)> citations, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(citations.SelectMany(key => new[] { key.DocumentId, key.WorkId }), cancellationToken).ConfigureAwait(false);
        var asked = citations.Distinct().Where(key => found.ContainsKey(key.DocumentId) && found.ContainsKey(key.WorkId)).ToList();
        var rows = await EvidenceAsync(
            "citation_evidence", EvidenceRows.OfCitation, asked.Select(key => new { document = found[key.DocumentId].Id, work = found[key.WorkId].Id }), cancellationToken).ConfigureAwait(false);
        return asked.Index().ToDictionary(pair => pair.Item, pair => rows.GetValueOrDefault(pair.Index, []));
    }

    public Task<IReadOnlyDictionary<string, ImmutableArray<CitationRow>>> GetCitationsAsync(
        IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        ListsAsync(NodeKind.Document, documentIds, "citations", "documents", NodeRows.Citation, cancellationToken);

    static Dictionary<string, object?> Kept(CitationFilter filter, Page page) => Slices.Paged(
        page, ("since", DateBounds.Day(filter.Dates.Since)), ("until", DateBounds.Day(filter.Dates.Until)), ("functions", Names(filter.Functions)));

    static IEnumerable<string>? Names(CitationFunctions functions) => functions.IsAll ? null : functions.Named.Select(function => function.ToString());

    /// <summary>Evidence for pairs of nodes, by the pair's place.</summary>
    async Task<Dictionary<int, ImmutableArray<EvidenceRow>>> EvidenceAsync<T>(
        string stem, Func<QueryRow, ImmutableArray<EvidenceRow>> map, IEnumerable<T> pairs, CancellationToken cancellationToken)
    {
        var keys = pairs.ToList();
        return keys.Count == 0 ? []
            : (await reads.ReadAsync(stem, new { keys }, cancellationToken).ConfigureAwait(false)).ToDictionary(row => row.Int("owner"), map);
    }
}
