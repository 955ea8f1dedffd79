using PolicyGraph.Authority;

namespace PolicyGraph.Graph.Storing;

/// <summary>What stores ask the administrative divisions.</summary>
public static class StoredRegions
{
    static readonly RegionAuthority Authority = RegionAuthority.Default;

    /// <summary>The code where the authority knows it, else null.</summary>
    public static string? Known(string? code) => Authority.Find(code)?.Code;

    /// <summary>The prefecture-level city or municipality that a region counts under: itself, one above it, or none.</summary>
    public static Region? CityOf(Region region) => Authority.SelfAndAncestors(region).FirstOrDefault(IsCity);

    /// <summary>A municipality (直辖市) is a province that is a city; the other provinces are not named 市.</summary>
    public static bool IsCity(Region region) => region.Level is RegionLevel.City
        || (region.Level is RegionLevel.Province && region.Name.EndsWith('市'));
}
