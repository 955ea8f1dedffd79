using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>The brands of a text's firms: the first characters of a firm's name after its place (友嘉 of 友嘉实业集团).</summary>
sealed class AllianceBrands
{
    const int Brand = 2;
    const int Head = 3;

    readonly HashSet<string> _brands = [];
    readonly HashSet<string> _heads = [];

    public AllianceBrands(IEnumerable<string> firms)
    {
        foreach (var firm in firms.Distinct().Select(EnterpriseNames.WithoutPlace))
        {
            for (var at = 0; at <= Math.Min(3, firm.Length - Brand); at++)
                _brands.Add(firm.Substring(at, Brand));
            if (firm.Length >= Head)
                _heads.Add(firm[..Head]);
        }

        _brands.RemoveWhere(brand => brand is "中国" || RegionAuthority.Default.ByName(brand) is not null);
    }

    /// <summary>Whether what stands before 学院 begins with a firm's brand, or has the beginning of its name.</summary>
    public bool Names(string stem) =>
        _brands.Contains(stem[..Brand])
        || Enumerable.Range(0, Math.Max(0, stem.Length - Head + 1)).Any(at => stem.AsSpan(at, Head) is var head && _heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(head) && RegionAuthority.Default.ByName(head[..2].ToString()) is null);
}
