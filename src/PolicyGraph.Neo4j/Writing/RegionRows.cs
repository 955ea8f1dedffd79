using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Keeps the regions that something held refers to, and all above them; no others.</summary>
sealed class RegionRows(IStatementRunner transaction)
{
    static readonly RegionAuthority Authority = RegionAuthority.Default;

    public static string? IdOf(string? code) => code is null ? null : NodeId.OfRegion(code);

    /// <summary>Keeps regions before something is written that refers to them.</summary>
    public async Task KeepAsync(IEnumerable<string?> codes, CancellationToken cancellationToken)
    {
        var rows = WithAncestors(codes).OrderBy(Depth).Select(Row).ToList();
        if (rows.Count > 0)
            await transaction.RunAsync("write_regions", new { rows }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes those that nothing refers to any more; the lowest first, for what stands below keeps what is above it.</summary>
    public async Task TidyAsync(IEnumerable<string?> codes, CancellationToken cancellationToken)
    {
        foreach (var level in WithAncestors(codes).GroupBy(Depth).OrderByDescending(level => level.Key))
            await transaction.RunAsync("delete_regions", new { ids = level.Select(region => NodeId.OfRegion(region.Code)) }, cancellationToken).ConfigureAwait(false);
    }

    static IEnumerable<Region> WithAncestors(IEnumerable<string?> codes) =>
        codes.OfType<string>().Distinct().Select(Authority.Find).OfType<Region>().SelectMany(Authority.SelfAndAncestors).DistinctBy(region => region.Code);

    static int Depth(Region region) => Authority.SelfAndAncestors(region).Count();

    static object Row(Region region) => new
    {
        id = NodeId.OfRegion(region.Code),
        parentId = IdOf(region.ParentCode),
        properties = new
        {
            id = NodeId.OfRegion(region.Code),
            region.Code,
            region.Name,
            region.ShortName,
            caption = CaptionLines.Of(region.ShortName, 4, 3),
            level = region.Level.ToString(),
            parent = region.ParentCode,
            city = StoredRegions.CityOf(region)?.Code,
        },
        search = SearchEntry.Of(NodeId.OfRegion(region.Code), [region.Name, region.ShortName]),
    };
}
