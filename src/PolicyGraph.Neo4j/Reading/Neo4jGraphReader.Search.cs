using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Search;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Search, what was searched, and what regions' own bodies issued.</summary>
sealed partial class Neo4jGraphReader
{
    public async Task<ImmutableArray<SharedNumberRow>> GetSharedNumbersAsync(CancellationToken cancellationToken = default) =>
        [.. (await reads.ReadAsync("shared_numbers", new { }, cancellationToken).ConfigureAwait(false)).Select(row => new SharedNumberRow(row.Text("number"), row.Texts("documents")))];

    public async Task<ImmutableArray<string>> GetExtractorVersionsAsync(CancellationToken cancellationToken = default) =>
        [.. (await reads.ReadAsync("extractor_versions", new { }, cancellationToken).ConfigureAwait(false)).Select(row => row.Text("version"))];

    public async Task<CoverageRow> GetCoverageAsync(string? regionCode, RegionLevel? level, CancellationToken cancellationToken = default) => NodeRows.Coverage(
        (await reads.ReadAsync("coverage", new { region = regionCode, level = level?.ToString() }, cancellationToken).ConfigureAwait(false)).Single());

    public async Task<ImmutableArray<RegionCoverageRow>> GetRegionCoverageAsync(RegionLevel? level, bool rollUp, CancellationToken cancellationToken = default) =>
        [.. (await reads.ReadAsync("region_coverage", new { level = level?.ToString(), rollUp }, cancellationToken).ConfigureAwait(false)).Select(NodeRows.RegionCoverage)];

    public async Task<StatisticsRow> GetStatisticsAsync(CancellationToken cancellationToken = default)
    {
        var row = (await reads.ReadAsync("statistics", new { }, cancellationToken).ConfigureAwait(false)).Single();
        return new StatisticsRow(
            row.Int("documents"), row.Int("laws"), row.Int("policies"), row.Int("institutions"), row.Int("regions"), row.Int("citations"),
            row.Int("unresolved"), row.Int("ambiguous"))
        {
            Commitments = row.Int("commitments"),
            Proposals = row.Int("proposals"),
            Observations = row.Int("observations"),
        };
    }

    /// <remarks>The score is 3 for an exact hit, 2 for a name, 1 for a text.</remarks>
    public async Task<ImmutableArray<SearchHitRow>> SearchAsync(string text, int first, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (SearchTerms.Query(text) is not { } match)
            return [];
        await AwaitSearchAsync(text, cancellationToken).ConfigureAwait(false);
        var rows = await reads.ReadAsync(
            "search", new { exact = SearchTerms.Exact(SearchFolding.Name(text)), match, first }, cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => Hit(row, text))];
    }

    public Task<IReadOnlyDictionary<string, Slice<DocumentRow>>> GetRegionDocumentsAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        OfRegionsAsync(regionCodes, "region_documents", row => NodeRows.Document(row.Map("document")!.Value), page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Slice<WorkRow>>> GetRegionWorksAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        OfRegionsAsync(regionCodes, "region_works", row => NodeRows.Work(row.Map("work")!.Value), page, cancellationToken);

    async Task<IReadOnlyDictionary<string, Slice<T>>> OfRegionsAsync<T>(
        IReadOnlyCollection<string> regionCodes, string stem, Func<QueryRow, T> map, Page page, CancellationToken cancellationToken)
    {
        var parameters = Slices.Paged(page, ("regions", regionCodes.Distinct()));
        return (await reads.ReadAsync(stem, parameters, cancellationToken).ConfigureAwait(false))
            .Where(row => row.Int("total") > 0).ToDictionary(row => row.Text("owner"), row => Slices.Of(row, "id", map));
    }

    async Task AwaitSearchAsync(string? text, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(text))
            await reads.AwaitSearchAsync(cancellationToken).ConfigureAwait(false);
    }

    static SearchHitRow Hit(QueryRow row, string query) => SearchHit.Of(
        row.Text("node"), row.Int("tier"), row.Texts("names"), row.TextOrNull("text"), query);
}
