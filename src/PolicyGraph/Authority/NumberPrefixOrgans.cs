using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>The organ codes below the nation: 府办, 人社, 教体, and what each organ is called at each level.</summary>
sealed class NumberPrefixOrgans
{
    const string File = "prefix-organs.tsv";

    /// <summary>How many characters may follow an organ's code: department and kind of document (社会 + 函).</summary>
    public const int LongestRest = 6;

    /// <summary>Letters for the kind of document: 发 down, 函 between equals, 字, 规 binding rules, 复 and 提 for replies, and so on.</summary>
    static readonly SearchValues<char> KindLetters = SearchValues.Create("发函字规秘通文令传电复提建议案请报批阅任免纪呈明督公告决知综土地干抄便人");

    /// <summary>
    /// Cities whose offices are called 办公厅 as a province's are: those of sub-provincial rank that kept the name in 2019
    /// (Shenyang and Dalian say 办公室 since).
    /// </summary>
    static readonly ImmutableHashSet<string> CitiesWithGeneralOffice =
        ["220100", "230100", "320100", "330100", "330200", "350200", "370100", "370200", "420100", "440100", "440300", "510100", "610100"];

    static readonly ImmutableHashSet<string> Municipalities = ["110000", "120000", "310000", "500000"];

    sealed record Organ(string Code, bool IsGeneral, string Province, string Municipality, string City, string County);

    readonly FrozenDictionary<char, Organ[]> _byFirst;

    NumberPrefixOrgans(IEnumerable<Organ> organs) =>
        _byFirst = organs.GroupBy(organ => organ.Code[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(organ => organ.Code.Length).ToArray());

    public static NumberPrefixOrgans Load() => Parse(AuthorityTable.Embedded(File));

    public static NumberPrefixOrgans Parse(string text)
    {
        var seen = new HashSet<string>();
        var organs = new List<Organ>();
        foreach (var row in AuthorityTable.Parse(File, text, "code", "rest", "province", "municipality", "city", "county"))
        {
            if (row[1] is not ("kind" or "free"))
                throw row.Broken("rest is neither kind nor free");
            if (row.Any(cell => cell.Length == 0))
                throw row.Broken("an empty cell");
            if (row.Skip(2).Any(name => !name.Contains('*', StringComparison.Ordinal)))
                throw row.Broken("a name without * for the region");
            if (!seen.Add(row[0]))
                throw row.Broken("code listed twice");
            organs.Add(new(row[0], row[1] == "kind", row[2], row[3], row[4], row[5]));
        }

        return new(organs);
    }

    /// <summary>The full name of the region's organ whose code begins this rest of a prefix (府办函, 人社函); null where none does.</summary>
    public string? NameOf(ReadOnlySpan<char> rest, Region region)
    {
        if (rest.IsEmpty || !_byFirst.TryGetValue(rest[0], out var organs))
            return null;
        foreach (var organ in organs)
        {
            if (rest.StartsWith(organ.Code) && Fits(organ, rest[organ.Code.Length..]))
                return NameAt(organ, region);
        }

        return null;
    }

    public static bool IsKind(ReadOnlySpan<char> rest) => rest.Length <= LongestRest && rest.IndexOfAnyExcept(KindLetters) < 0;

    // 发, 政 and 办 stand in too many words: only letters for the kind of document may follow them.
    static bool Fits(Organ organ, ReadOnlySpan<char> rest) => organ.IsGeneral ? IsKind(rest) : rest.Length <= LongestRest;

    static string NameAt(Organ organ, Region region)
    {
        var pattern = region.Level switch
        {
            RegionLevel.Province => Municipalities.Contains(region.Code) ? organ.Municipality : organ.Province,
            RegionLevel.City when CitiesWithGeneralOffice.Contains(region.Code) && organ.IsGeneral => organ.Province,
            RegionLevel.City => organ.City,
            _ => organ.County,
        };
        return pattern.Replace("*", region.Name, StringComparison.Ordinal);
    }
}
