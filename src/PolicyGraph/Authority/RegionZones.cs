namespace PolicyGraph.Authority;

/// <summary>The official names of zones (开发区, 高新区, 新区): by table, else by their kind (泸州高新区 is 泸州高新技术产业开发区).</summary>
public static class RegionZones
{
    const string File = "zones.tsv";

    static readonly (string Printed, string Official)[] Kinds =
    [
        ("高新区", "高新技术产业开发区"), ("经开区", "经济技术开发区"), ("综保区", "综合保税区"), ("自贸区", "自由贸易试验区"), ("自贸试验区", "自由贸易试验区"),
    ];

    // 东侨经济技术开发区: one that prints its kind in full and a name of its own prints the whole of it.
    static readonly string[] FullKinds = ["经济技术开发区", "经济开发区", "高新技术产业开发区"];

    const int ShortestOwn = 2;

    static readonly Lazy<Dictionary<string, string>> Known = new(() => Parse(AuthorityTable.Embedded(File)));

    /// <summary>The official name of a zone that is printed with its place.</summary>
    /// <param name="letter">Its place, where the zone is printed without (高新区, 市经开区).</param>
    /// <returns>Null where no place is certain.</returns>
    public static string? NameOf(string printed, Region? letter)
    {
        if (Known.Value.TryGetValue(printed, out var known))
            return known;
        if (FullKinds.Any(kind => printed.Length >= kind.Length + ShortestOwn && printed.EndsWith(kind, StringComparison.Ordinal) && printed[..^kind.Length] is not ("国家" or "国家级" or "省级" or "市级")))
            return printed;
        var kind = Array.Find(Kinds, item => printed.EndsWith(item.Printed, StringComparison.Ordinal));
        var name = kind.Printed is null ? printed : printed[..^kind.Printed.Length] + kind.Official;
        if (RegionAuthority.Default.LongestAt(name, 0, letter) is not null)
            return name;
        return name.EndsWith('区') && letter is not null ? letter.ShortName + (name[0] is '市' or '县' or '州' ? name[1..] : name) : null;
    }

    static Dictionary<string, string> Parse(string text) =>
        AuthorityTable.Parse(File, text, "printed", "official")
            .SelectMany(row => row[0].Split(';'), (row, form) => (form, official: row[1]))
            .ToDictionary(pair => pair.form, pair => pair.official, StringComparer.Ordinal);
}
