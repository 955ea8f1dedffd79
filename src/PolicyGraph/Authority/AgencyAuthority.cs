using System.Text.RegularExpressions;

namespace PolicyGraph.Authority;

/// <summary>
/// Reads the names of agencies (机关): national organs by table; others by grammar, a region's name or level word and an organ
/// (市 + 发改委 in a 中山 letter is 中山市发展和改革委员会).
/// </summary>
/// <remarks>Immutable and thread safe. An organ that no table knows is accepted behind a region where it ends in 局.</remarks>
public sealed partial class AgencyAuthority
{
    const int LongestUnknownOrgan = 8;
    const string NotInOrgan = "市省州县区级属直会联合获得正已落实推动的和与及同由经向对将把从到按各有等并在、，。；：《》“”（）()0123456789 ";

    static readonly Lazy<AgencyAuthority> Shipped = new(() => new AgencyAuthority(OrganTable.Local(), OrganTable.National(), RegionAuthority.Default));

    readonly OrganTable _local;
    readonly OrganTable _national;
    readonly RegionAuthority _regions;

    internal AgencyAuthority(OrganTable local, OrganTable national, RegionAuthority regions) =>
        (_local, _national, _regions) = (local, national, regions);

    public static AgencyAuthority Default => Shipped.Value;

    /// <summary>The agency that makes up all of <paramref name="printed"/>, white space aside.</summary>
    /// <param name="context">The region of the letter that prints it: what 市 and 省 mean.</param>
    /// <returns>Null where it names no agency.</returns>
    public AgencyName? Canonicalize(string printed, Region? context)
    {
        var text = string.Concat(printed.Where(unit => !char.IsWhiteSpace(unit)));
        return MatchAt(text, 0, context) is { } match && match.Length == text.Length ? match.Agency : null;
    }

    /// <summary>The agency that is named in full, or by level word and organ, at a place of a text.</summary>
    internal AgencyMatch? MatchAt(string text, int index, Region? context) =>
        National(text, index) ?? YouthLeague(text, index, context) ?? Local(text, index, context);

    /// <summary>An organ whose region stands before an earlier one of its list: 市科技局、[发改委].</summary>
    internal AgencyMatch? OrganAt(string text, int index, Region region)
    {
        if (KnownOrganAt(text, index, region) is { } known)
            return known;
        return Unknown(text, index) is { } unknown && unknown <= 7 ? Of($"{{R}}{text.AsSpan(index, unknown)}", region, unknown) : null;
    }

    /// <summary>As <see cref="OrganAt"/>, for organs that the table has.</summary>
    internal AgencyMatch? KnownOrganAt(string text, int index, Region region) =>
        _local.LongestAt(text, index) is { Length: >= 3 } organ && "局委厅会办院".Contains(text[index + organ.Length - 1], StringComparison.Ordinal)
            ? Of(organ.Canonical, region, organ.Length) : null;

    /// <summary>The region of a name or level word at a place: 中山市, 省, 州.</summary>
    internal (Region Region, int Length)? RegionAt(string text, int index, Region? context) =>
        _regions.LongestAt(text, index, context) is { Region.Level: not RegionLevel.Nation } named && IsPrinted(named.Region, named.Length) ? named
            : LevelWord(text, index, context);

    // 会同 is a verb before it is 会同县: a county is named with its level.
    static bool IsPrinted(Region region, int length) => region.Level is RegionLevel.Province or RegionLevel.City || length == region.Name.Length || length > region.ShortName.Length;

    AgencyMatch? National(string text, int index)
    {
        if (_national.LongestAt(text, index) is not { } organ)
            return null;
        var end = index + organ.Length;
        if (text[end - 1] == '部' && At(text, end) is '门' or '分' or '署')
            return null;
        return StandsAt(text, end, "办公厅")
            ? new AgencyMatch(new AgencyName(organ.Canonical + "办公厅", _regions.Nation, Level.National), organ.Length + 3)
            : new AgencyMatch(new AgencyName(organ.Canonical, _regions.Nation, Level.National), organ.Length);
    }

    // 团市委, 共青团省委, 共青团宝鸡市委员会.
    AgencyMatch? YouthLeague(string text, int index, Region? context)
    {
        var league = StandsAt(text, index, "共青团") ? 3 : StandsAt(text, index, "团") ? 1 : 0;
        if (league == 0 || RegionAt(text, index + league, context) is not { } region || !StandsAt(text, index + league + region.Length, "委"))
            return null;
        var length = league + region.Length + (StandsAt(text, index + league + region.Length, "委员会") ? 3 : 1);
        return Of("共青团{R}委员会", region.Region, length);
    }

    AgencyMatch? Local(string text, int index, Region? context)
    {
        var party = StandsAt(text, index, "中共") ? 2 : StandsAt(text, index, "国家税务总局") ? 6 : 0;
        if (RegionAt(text, index + party, context) is not { } region)
            return null;
        var at = index + party + region.Length;
        if (_local.LongestAt(text, at) is { } organ && !IsCutShort(text, at, organ.Length))
        {
            var length = party + region.Length + organ.Length;
            return StandsAt(text, index + length, "办公室") && text[index + length - 1] is '局' or '委' or '厅'
                ? Of(organ.Canonical + "办公室", region.Region, length + 3)
                : Division().Match(text, index + length) is { Success: true } division
                    ? new AgencyMatch(new AgencyName(null, region.Region, Levels.Of(region.Region)), length + division.Length)
                    : Of(organ.Canonical, region.Region, length);
        }

        return Unknown(text, at) is { } unknown ? Of($"{{R}}{text.AsSpan(at, unknown)}", region.Region, party + region.Length + unknown) : null;
    }

    // 市委员 is a person, 市政府采购 a thing, 市政协十四届 a meeting.
    static bool IsCutShort(string text, int at, int length)
    {
        var organ = text.AsSpan(at, length);
        var next = At(text, at + length);
        var session = StandsAt(text, at + length, "第") || "一二三四五六七八九十".Contains(next, StringComparison.Ordinal) || char.IsAsciiDigit(next);
        return (organ is "委" && (session || next is '员' or '托' or '派' || StandsAt(text, at + length, "书记") || StandsAt(text, at + length, "常委")))
            || (organ is "政府" && (StandsAt(text, at + length, "采购") || StandsAt(text, at + length, "性")))
            || (organ is "政协" && (session || next is '委' or '会'));
    }

    // A bureau that no table knows: 市花卉局. 义乌市落实国务院办公厅 is two things: another body's name begins within.
    int? Unknown(string text, int at)
    {
        for (var length = 1; length <= LongestUnknownOrgan && at + length <= text.Length; length++)
        {
            var unit = text[at + length - 1];
            if (NotInOrgan.Contains(unit, StringComparison.Ordinal) || !IsHan(unit) || _national.LongestAt(text, at + length - 1) is not null)
                return null;
            if (length >= 3 && unit == '局' && At(text, at + length) is not ('部' or '面' or '长' or '势' or '级'))
                return length;
        }

        return null;
    }

    AgencyMatch Of(string canonical, Region region, int length) => new(
        new AgencyName(canonical.Replace("{R}", FullName(region), StringComparison.Ordinal), region, Levels.Of(region)), length);

    // A district's agencies bear its city's name; those of counties and county-level cities do not.
    string FullName(Region region) =>
        region.Level is RegionLevel.County && region.Name.EndsWith('区') && _regions.CityOf(region) is { } city ? city.Name + region.Name : region.Name;

    (Region Region, int Length)? LevelWord(string text, int index, Region? context)
    {
        if (context is null || index >= text.Length || StandsAt(text, index, "市场监"))
            return null;
        if (StandsAt(text, index, "自治区"))
            return _regions.ProvinceOf(context) is { } autonomous ? (autonomous, 3) : null;
        var region = text[index] switch
        {
            '省' => _regions.ProvinceOf(context),
            '市' => Nearest(context, region => region.Name.EndsWith('市')),
            '州' => Nearest(context, region => region.Name.EndsWith('州')),
            '县' => Nearest(context, region => region.Level is RegionLevel.County && region.Name.EndsWith('县')),
            '区' => Nearest(context, region => region.Level is RegionLevel.County && region.Name.EndsWith('区')),
            _ => null,
        };
        return region is null ? null : (region, 1);
    }

    Region? Nearest(Region context, Func<Region, bool> fits) => _regions.SelfAndAncestors(context).FirstOrDefault(fits);

    // A division of an organ, of which no full name is certain: 选联工委 of a 人大常委会, 职成科 of a bureau.
    [GeneratedRegex(@"\G(?<=常委会)[\u4e00-\u9fff]{2,5}(?:工委|工作委员会|委员会)|\G(?<=[局委厅])[\u4e00-\u9fff]{2,3}[科处](?=[负科处，、。）\s]|$)")]
    private static partial Regex Division();

    static bool StandsAt(string text, int index, string part) => index >= 0 && string.CompareOrdinal(text, index, part, 0, part.Length) == 0;

    static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';
}
