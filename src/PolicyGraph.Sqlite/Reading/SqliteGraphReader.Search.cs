using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Search;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Search, and what was searched.</summary>
sealed partial class SqliteGraphReader
{
    public Task<ImmutableArray<SharedNumberRow>> GetSharedNumbersAsync(CancellationToken cancellationToken = default) => Task.FromResult(session.Read(
        "shared_numbers", row => new SharedNumberRow(row.Text("number"), [.. JsonSerializer.Deserialize<string[]>(row.Text("documents"))!]),
        cancellationToken).ToImmutableArray());

    public Task<ImmutableArray<string>> GetExtractorVersionsAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(session.Read("extractor_versions", row => row.Text("version"), cancellationToken).ToImmutableArray());

    public Task<CoverageRow> GetCoverageAsync(string? regionCode, RegionLevel? level, CancellationToken cancellationToken = default) => Task.FromResult(session.Read(
        "coverage", NodeRows.Coverage, cancellationToken, ("region", regionCode), ("level", level?.ToString())).Single());

    public Task<ImmutableArray<RegionCoverageRow>> GetRegionCoverageAsync(RegionLevel? level, bool rollUp, CancellationToken cancellationToken = default) =>
        Task.FromResult(session.Read(
            "region_coverage", NodeRows.RegionCoverage, cancellationToken, ("level", level?.ToString()), ("roll_up", rollUp)).ToImmutableArray());

    public Task<StatisticsRow> GetStatisticsAsync(CancellationToken cancellationToken = default) => Task.FromResult(session.Read(
        "statistics",
        row => new StatisticsRow(
            row.Int("documents"), row.Int("laws"), row.Int("policies"), row.Int("institutions"), row.Int("regions"), row.Int("citations"),
            row.Int("unresolved"), row.Int("ambiguous"))
        {
            Commitments = row.Int("commitments"),
            Proposals = row.Int("proposals"),
            Observations = row.Int("observations"),
        },
        cancellationToken).Single());

    /// <remarks>The score is 3 for an exact hit, 2 for a name, 1 for a text.</remarks>
    public Task<ImmutableArray<SearchHitRow>> SearchAsync(string text, int first, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (SearchWords.Match(text, "names") is not { } names)
            return Task.FromResult(ImmutableArray<SearchHitRow>.Empty);
        return Task.FromResult(session.Read(
            "search", row => SearchHit.Of(row.Text("node_id"), row.Int("tier"), row.Text("names").Split('\n'), row.TextOrNull("text"), text), cancellationToken,
            ("folded", SearchFolding.Name(text)), ("names", names), ("body", SearchWords.Match(text, "body")), ("first", first)).ToImmutableArray());
    }
}
