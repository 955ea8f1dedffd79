namespace PolicyGraph.Authority;

/// <summary>With what a region's number prefixes may begin.</summary>
sealed class NumberPrefixHeads
{
    const string File = "prefix-heads.tsv";
    const string LevelMarks = "市州盟县区旗";

    readonly ILookup<string, string> _byRegion;
    readonly ILookup<string, Region> _byHead;

    NumberPrefixHeads(IReadOnlyCollection<(Region Region, string Head)> special)
    {
        _byRegion = special.ToLookup(entry => entry.Region.Code, entry => entry.Head);
        _byHead = special.ToLookup(entry => entry.Head, entry => entry.Region);
    }

    public static NumberPrefixHeads Load(RegionAuthority regions) => Parse(AuthorityTable.Embedded(File), regions);

    public static NumberPrefixHeads Parse(string text, RegionAuthority regions)
    {
        var special = new HashSet<(Region, string)>();
        foreach (var row in AuthorityTable.Parse(File, text, "region", "head"))
        {
            var region = regions.Find(row[0]) ?? throw row.Broken("unknown region");
            if (row[1].Length == 0 || !special.Add((region, row[1])))
                throw row.Broken("head is empty or listed twice");
        }

        return new(special);
    }

    /// <summary>粤, 内蒙古, 甬, 楚雄 and 楚雄州, 宛: forms that are the region's by rule or by the table.</summary>
    public IEnumerable<string> Official(Region region)
    {
        var forms = _byRegion[region.Code].Prepend(region.ShortName);
        if (region.Abbreviation is { } abbreviation)
            forms = forms.Append(abbreviation);
        return LevelMark(region) is { } mark ? forms.Concat(forms.Select(form => form + mark)) : forms;
    }

    /// <summary>柳 and 泸市: a city or county below the province takes the first character of its name.</summary>
    public static IEnumerable<string> FirstCharacter(Region region)
    {
        var first = region.ShortName[..1];
        if (LevelMark(region) is not { } mark || LevelMarks.Contains(first, StringComparison.Ordinal))
            yield break;
        yield return first + mark;
        yield return first;
    }

    /// <summary>市 alone, as Guilin's 市政 and 市环函: the letter's own city.</summary>
    public static IEnumerable<string> Bare(Region region) => LevelMark(region) is { } mark ? [mark] : [];

    public IEnumerable<string> Any(Region region) => Official(region).Concat(FirstCharacter(region));

    /// <summary>The regions to which the table gives a head that begins this prefix.</summary>
    public IEnumerable<Region> InTable(string prefix) => _byHead[prefix[..1]];

    static string? LevelMark(Region region) =>
        region.Level is RegionLevel.City or RegionLevel.County && LevelMarks.Contains(region.Name[^1], StringComparison.Ordinal)
            ? region.Name[^1..] : null;
}
