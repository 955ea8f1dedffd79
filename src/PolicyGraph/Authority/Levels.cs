namespace PolicyGraph.Authority;

/// <summary>The level at which a region's bodies make law and policy.</summary>
public static class Levels
{
    public static Level Of(Region region) => region.Level switch
    {
        RegionLevel.Nation => Level.National,
        RegionLevel.Province => Level.Provincial,
        RegionLevel.City => Level.Municipal,
        _ => Level.County,
    };
}
