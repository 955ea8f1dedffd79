using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Which region a letter means by 省, 市 or 州 where its signature does not say: the one of that kind that it names most.</summary>
static class HeaderRegion
{
    const int FurthestName = 20_000;

    /// <param name="issuer">The issuer as printed: 省教育厅.</param>
    public static Region? Guess(string text, string issuer)
    {
        var counts = new Dictionary<string, int>();
        for (var at = 0; at < Math.Min(text.Length, FurthestName); at++)
        {
            if (RegionAuthority.Default.LongestAt(text, at) is not { } found || found.Length != found.Region.Name.Length || !Fits(found.Region, issuer))
                continue;
            counts[found.Region.Code] = counts.GetValueOrDefault(found.Region.Code) + 1;
            at += found.Length - 1;
        }

        return counts.Count == 0 ? null
            : RegionAuthority.Default.Find(counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key);
    }

    /// <summary>The region whose name begins a body's name; of 重庆市沙坪坝区 the nearer one.</summary>
    public static Region? AtHead(string name)
    {
        Region? region = null;
        for (var at = 0; RegionAuthority.Default.LongestAt(name, at, region) is { } found && (at == 0 || found.Length == found.Region.Name.Length); at += found.Length)
            region = found.Region;
        return region;
    }

    static bool Fits(Region region, string issuer) => issuer[0] switch
    {
        '省' => region.Level is RegionLevel.Province,
        '自' => region.Level is RegionLevel.Province,
        '市' => region.Name.EndsWith('市'),
        '州' => region.Name.EndsWith('州'),
        '县' => region.Name.EndsWith('县'),
        '区' => region.Name.EndsWith('区') && region.Level is RegionLevel.County,
        _ => issuer.EndsWith('厅') ? region.Level is RegionLevel.Province : region.Level is not RegionLevel.Nation,
    };
}
