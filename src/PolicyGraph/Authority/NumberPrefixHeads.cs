using System.Collections.Concurrent;

namespace PolicyGraph.Authority;

/// <summary>With what a region's number prefixes may begin.</summary>
sealed class NumberPrefixHeads
{
    const string File = "prefix-heads.tsv";
    const string LevelMarks = "市州盟县区旗";

    readonly ILookup<string, string> _byRegion;
    readonly ILookup<char, Region> _byFirst;
    readonly ConcurrentDictionary<string, RegionHeads> _heads = new();

    NumberPrefixHeads(IReadOnlyCollection<(Region Region, string Head)> special)
    {
        _byRegion = special.ToLookup(entry => entry.Region.Code, entry => entry.Head);
        _byFirst = special.Where(entry => entry.Head.Length == 1).ToLookup(entry => entry.Head[0], entry => entry.Region);
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

    /// <summary>All that a region's prefixes may begin with.</summary>
    public RegionHeads Of(Region region) => _heads.GetOrAdd(
        region.Code,
        static (_, of) =>
        {
            var (official, first) = (of.Heads.Official(of.Region).ToList(), FirstCharacter(of.Region).ToList());
            return new RegionHeads(Sorted(official), Sorted(first), [.. Bare(of.Region)], Sorted(official.Concat(first)));
        },
        (Heads: this, Region: region));

    static string[] Sorted(IEnumerable<string> heads) => [.. heads.OrderByDescending(head => head.Length)];

    // 粤, 内蒙古, 甬, 楚雄 and 楚雄州, 宛: forms that are the region's by rule or by the table.
    IEnumerable<string> Official(Region region)
    {
        var forms = _byRegion[region.Code].Prepend(region.ShortName);
        if (region.Abbreviation is { } abbreviation)
            forms = forms.Append(abbreviation);
        return LevelMark(region) is { } mark ? forms.Concat(forms.Select(form => form + mark)) : forms;
    }

    // 柳 and 泸市: a city or county below the province takes the first character of its name.
    static IEnumerable<string> FirstCharacter(Region region)
    {
        var first = region.ShortName[..1];
        if (LevelMark(region) is not { } mark || LevelMarks.Contains(first, StringComparison.Ordinal))
            yield break;
        yield return first + mark;
        yield return first;
    }

    // 市 alone, as Guilin's 市政 and 市环函: the letter's own city.
    static IEnumerable<string> Bare(Region region) => LevelMark(region) is { } mark ? [mark] : [];

    /// <summary>The regions to which the table gives this character as a head.</summary>
    public IEnumerable<Region> InTable(char first) => _byFirst[first];

    static string? LevelMark(Region region) =>
        region.Level is RegionLevel.City or RegionLevel.County && LevelMarks.Contains(region.Name[^1], StringComparison.Ordinal)
            ? region.Name[^1..] : null;
}

/// <summary>What one region's number prefixes may begin with, the longest first.</summary>
/// <param name="Official">By rule or by the table: 粤, 甬.</param>
/// <param name="FirstCharacter">The first character of its name, where it is below a province: 柳.</param>
/// <param name="Bare">Its level alone, in its own letters: 市.</param>
/// <param name="Any">Official and first character together.</param>
sealed record RegionHeads(string[] Official, string[] FirstCharacter, string[] Bare, string[] Any);
