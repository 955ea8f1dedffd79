namespace PolicyGraph.Authority;

/// <summary>With what a region's number prefixes may begin.</summary>
static class NumberPrefixHeads
{
    const string LevelMarks = "市州盟县区旗";

    /// <summary>粤, 内蒙古, 甬, 楚雄 and 楚雄州: forms that are the region's by rule.</summary>
    public static IEnumerable<string> Official(Region region)
    {
        yield return region.ShortName;
        if (region.Abbreviation is { } abbreviation)
            yield return abbreviation;
        if (LevelMark(region) is not { } mark)
            yield break;
        yield return region.ShortName + mark;
        if (region.Abbreviation is not null)
            yield return region.Abbreviation + mark;
    }

    /// <summary>柳 and 泸市: a city or county below the province takes the first character of its name.</summary>
    public static IEnumerable<string> FirstCharacter(Region region)
    {
        if (LevelMark(region) is not { } mark)
            yield break;
        yield return region.ShortName[..1] + mark;
        yield return region.ShortName[..1];
    }

    /// <summary>市 alone, as Guilin's 市政 and 市环函: the letter's own city.</summary>
    public static IEnumerable<string> Bare(Region region) => LevelMark(region) is { } mark ? [mark] : [];

    public static IEnumerable<string> Any(Region region) => Official(region).Concat(FirstCharacter(region));

    static string? LevelMark(Region region) =>
        region.Level is RegionLevel.City or RegionLevel.County && LevelMarks.Contains(region.Name[^1], StringComparison.Ordinal)
            ? region.Name[^1..] : null;
}
