using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Which region a letter means by 省, 市 or 州 where its signature does not say: the one of that kind that it names most.</summary>
static class HeaderRegion
{
    /// <param name="issuer">The issuer as printed: 省教育厅.</param>
    public static Region? Guess(string text, string issuer)
    {
        var counts = new Dictionary<string, int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (RegionAuthority.Default.LongestAt(text, at) is not { } found || found.Length != found.Region.Name.Length || !Fits(found.Region, issuer))
                continue;
            counts[found.Region.Code] = counts.GetValueOrDefault(found.Region.Code) + 1;
            at += found.Length - 1;
        }

        return counts.Count == 0 ? null
            : RegionAuthority.Default.Find(counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key);
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
