using PolicyGraph.Segmentation;
using PolicyGraph.Text;

namespace PolicyGraph.Authority;

/// <summary>
/// Reads the names of agencies (机关): national organs by table; others by grammar, a region's name or level word and an organ
/// (市 + 发改委 in a 中山 letter is 中山市发展和改革委员会).
/// </summary>
/// <remarks>Immutable and thread safe. An organ that no table knows is accepted behind a region where it ends in 局 or 委员会.</remarks>
public sealed class AgencyAuthority
{
    const int LongestUnknownOrgan = 12;
    const string NotInOrgan = "市省州县区级属直会联合获得正已落实推动的和与及同由经向对将把从到按各有等并在、，。；：《》“”（）()0123456789 ";

    static readonly Lazy<AgencyAuthority> Shipped = new(() => new AgencyAuthority(OrganTable.Local(), OrganTable.National(), AgencyBranches.Load(), new AgencyRegions(RegionAuthority.Default)));

    static readonly string[] Conference = ["中国人民政治协商会议", "政协"];

    readonly OrganTable _local;
    readonly OrganTable _national;
    readonly AgencyBranches _branches;
    readonly AgencyRegions _regions;
    readonly NameHeads _heads;

    internal AgencyAuthority(OrganTable local, OrganTable national, AgencyBranches branches, AgencyRegions regions)
    {
        (_local, _national, _branches, _regions) = (local, national, branches, regions);
        string[] heads = ["团", "共青团", "中共", "国家", .. Conference, .. regions.Heads, .. national.Forms, .. branches.Heads];
        Heads = [.. heads, .. local.Forms];
        _heads = new NameHeads(heads);
    }

    public static AgencyAuthority Default => Shipped.Value;

    /// <summary>The agency that makes up all of <paramref name="printed"/>, white space aside.</summary>
    /// <param name="context">The region of the letter that prints it: what 市 and 省 mean.</param>
    /// <returns>Null where it names no agency.</returns>
    public AgencyName? Canonicalize(string printed, Region? context)
    {
        var text = string.Concat(printed.Where(unit => !char.IsWhiteSpace(unit)));
        return MatchAt(text, 0, context) is { } match && match.Length == text.Length ? match.Agency : null;
    }

    /// <summary>All printed forms of national organs.</summary>
    internal IEnumerable<string> NationalForms => _national.Forms;

    /// <summary>What agencies' names begin with, those without their region too.</summary>
    internal IReadOnlyCollection<string> Heads { get; }

    /// <summary>Whether an agency's full name, or one with a level word, may begin at a place; false for nearly all places where none does.</summary>
    internal bool MayBeginAt(string text, int index) => _heads.MayStandAt(text, index);

    /// <summary>The agency that is named in full, or by level word and organ, at a place of a text.</summary>
    internal AgencyMatch? MatchAt(string text, int index, Region? context) =>
        !MayBeginAt(text, index) ? null
            : _branches.At(text, index, context, _regions) ?? National(text, index) ?? YouthLeague(text, index, context) ?? ConferenceOf(text, index, context) ?? Local(text, index, context);

    /// <summary>An organ whose region stands before an earlier one of its list: 市科技局、[发改委].</summary>
    internal AgencyMatch? OrganAt(string text, int index, Region region)
    {
        if (KnownOrganAt(text, index, region) is { } known)
            return known;
        return Unknown(text, index, "局") is { } unknown && unknown <= 7 ? Of($"{{R}}{text.AsSpan(index, unknown)}", region, unknown) : null;
    }

    /// <summary>As <see cref="OrganAt"/>, for organs that the table has.</summary>
    internal AgencyMatch? KnownOrganAt(string text, int index, Region region) =>
        _local.LongestAt(text, index, region) is { Length: >= 2 } organ && text[index] is not '委' && !text.StandsAt(index, "政府") && !text.StandsAt(index, "人民政府")
        && "局委厅会办院联协社".Contains(text[index + organ.Length - 1], StringComparison.Ordinal)
        && !AgencyContinuation.IsCutShort(text, index, organ.Length)
            ? Of(organ.Canonical, region, organ.Length) : null;

    /// <summary>The region of a name or level word at a place: 中山市, 省, 州.</summary>
    internal (Region Region, int Length)? RegionAt(string text, int index, Region? context) => _regions.At(text, index, context);

    /// <summary>How an agency's name prints its region.</summary>
    internal string FullName(Region region) => _regions.FullName(region);

    AgencyMatch? National(string text, int index)
    {
        var before = text.StandsAt(index, "国家") && _national.LongestAt(text, index) is null ? 2 : 0;
        if (_national.LongestAt(text, index + before) is not { } organ || (before > 0 && !organ.Canonical.EndsWith('部')))
            return null;
        var end = index + before + organ.Length;
        if (text[end - 1] == '部' && text.At(end) is '门' or '分' or '署')
            return null;
        return text.StandsAt(end, "办公厅")
            ? new AgencyMatch(new AgencyName(organ.Canonical + "办公厅", _regions.Nation, Level.National), end + 3 - index)
            : new AgencyMatch(new AgencyName(organ.Canonical, _regions.Nation, Level.National), end - index);
    }

    // 团市委, 共青团省委, 共青团宝鸡市委员会.
    AgencyMatch? YouthLeague(string text, int index, Region? context)
    {
        var league = text.StandsAt(index, "共青团") ? 3 : text.StandsAt(index, "团") ? 1 : 0;
        if (league == 0 || RegionAt(text, index + league, context) is not { } region || !text.StandsAt(index + league + region.Length, "委"))
            return null;
        var length = league + region.Length + (text.StandsAt(index + league + region.Length, "委员会") ? 3 : 1);
        return Of("共青团{R}委员会", region.Region, length);
    }

    // 政协景德镇市委员会, 政协景德镇市委员会教科卫体委员会.
    AgencyMatch? ConferenceOf(string text, int index, Region? context)
    {
        if (text.PartAt(index, Conference) is not { } head || RegionAt(text, index + head.Length, context) is not { Length: > 1 } region
            || index + head.Length + region.Length is var at && !text.StandsAt(at, "委员会"))
            return null;
        var end = at + "委员会".Length;
        return AgencyContinuation.CommitteeOfConferenceAt(text, end) is > 0 and var committee
            ? Of($"政协{{R}}委员会{text.AsSpan(end, committee)}", region.Region, end + committee - index)
            : Of("中国人民政治协商会议{R}委员会", region.Region, end - index);
    }

    AgencyMatch? Local(string text, int index, Region? context)
    {
        var party = text.StandsAt(index, "中共") ? 2 : 0;
        if (RegionAt(text, index + party, context) is not { } region)
            return null;
        var start = index + party + region.Length;
        // The committee of an autonomous region or prefecture is its 党委.
        var at = start + (region.Region.Name.Contains("自治", StringComparison.Ordinal) && text.StandsAt(start, "党委") ? 1 : 0);
        if (AgencyContinuation.CommitteeAt(text, at) is > 0 and var committee)
            return new AgencyMatch(new AgencyName(null, region.Region, Levels.Of(region.Region)), at + committee - index);
        if (_local.LongestAt(text, at, region.Region) is { } organ && !AgencyContinuation.IsCutShort(text, at, organ.Length))
            return Continued(text, index, at + organ.Length, at == start ? organ.Canonical : InFull(organ.Canonical), region.Region);
        return (Unknown(text, start, "局") ?? Unknown(text, start, "委员会") ?? OfOneTrade(text, start)) is { } unknown
            ? Of($"{{R}}{text.AsSpan(start, unknown)}", region.Region, start + unknown - index) : null;
    }

    static string InFull(string committee) =>
        committee.Contains("{R}委员会", StringComparison.Ordinal) ? committee : committee.Replace("{R}委", "{R}委员会", StringComparison.Ordinal);

    // 市教育局办公室 and 市生态环境局高新分局 have names of their own; of 市教育局职成科 no full name is certain.
    AgencyMatch Continued(string text, int index, int end, string canonical, Region region)
    {
        if (text.StandsAt(end, "办公室") && (text[end - 1] is '局' or '委' or '厅' || canonical.EndsWith("委员会", StringComparison.Ordinal)) && canonical[0] is not '中')
            return Of(canonical + "办公室", region, end + 3 - index);
        if (AgencyContinuation.BranchAt(text, end) is > 0 and var branch)
            return Of($"{canonical}{text.AsSpan(end, branch)}", region, end + branch - index);
        return AgencyContinuation.DivisionAt(text, end) is > 0 and var division
            ? new AgencyMatch(new AgencyName(null, region, Levels.Of(region)), end + division - index)
            : Of(canonical, region, end - index);
    }

    // A bureau that no table knows: 市花卉局. 义乌市落实国务院办公厅 is two things: another body's name begins within.
    int? Unknown(string text, int at, string ending)
    {
        if (at + 2 >= text.Length || !text.AsSpan(at + 2, Math.Min(LongestUnknownOrgan - 2, text.Length - at - 2)).Contains(ending[0]))
            return null;
        for (var length = 1; length <= LongestUnknownOrgan && at + length <= text.Length; length++)
        {
            var end = at + length;
            if (length == 2 && text.StandsAt(at, "基层"))
                return null;
            if (length >= 3 && text.StandsAt(end - 1, ending))
                return text.At(end + ending.Length - 1) is '部' or '面' or '长' or '势' or '级' ? null : length + ending.Length - 1;
            var unit = text[end - 1];
            if (unit is '和' && length > 2 && _local.LongestAt(text, end) is { Length: > 2 } second && text[end + second.Length - 1] == '局')
                return ending == "局" ? length + second.Length : null;
            if (NotInOrgan.Contains(unit, StringComparison.Ordinal) || !IsHan(unit) || (length > 8 && ending == "局") || _national.LongestAt(text, end - 1) is not null)
                return null;
        }

        return null;
    }

    // 市瓷局: one character, which makes no word with 局 as 布局 and 分局 are.
    static int? OfOneTrade(string text, int at) =>
        text.At(at + 1) == '局' && IsHan(text[at]) && !NotInOrgan.Contains(text[at], StringComparison.Ordinal) && text.At(at + 2) is not ('部' or '面' or '长' or '势' or '级')
        && SegmentationDictionary.Default.FrequencyOf(text.AsSpan(at, 2)) is null ? 2 : null;

    AgencyMatch Of(string canonical, Region region, int length) => new(new AgencyName(InRegion(canonical, region), region, Levels.Of(region)), length);

    // Most are the region's name and the organ's.
    string InRegion(string canonical, Region region) =>
        canonical.StartsWith("{R}", StringComparison.Ordinal) && canonical.LastIndexOf('{') == 0
            ? string.Concat(FullName(region), canonical.AsSpan("{R}".Length))
            : canonical.Replace("{R}", FullName(region), StringComparison.Ordinal).Replace("{S}", region.ShortName, StringComparison.Ordinal);

    static bool IsHan(char unit) => unit is >= '\u4e00' and <= '\u9fff';
}
