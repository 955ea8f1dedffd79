using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>What a title itself prints of its issuer: the bodies before 关于 or 印发, the region at its head.</summary>
/// <param name="Region">Whose work it is, as far as it is printed; a region that only its subject names is none.</param>
sealed partial record TitleScope(FoldedTitle Folded, ImmutableArray<AgencyName> Issuers, Region? Region)
{
    const string About = "关于";

    /// <param name="letter">The region of the letter that prints it: what 市 means, and which short names are certain.</param>
    public static TitleScope Of(string title, FoldedTitle folded, Region? letter)
    {
        ImmutableArray<AgencyName> issuers = folded.IssuerPrefix is { } prefix
            ? Named(AgencyScan.Find(prefix, new TextSpan(0, prefix.Length), letter))
            : [];
        return new TitleScope(folded, issuers, CitationContext.MostSpecific(issuers) ?? Head(title, folded.Core, letter));
    }

    static ImmutableArray<AgencyName> Named(List<AgencyOccurrence> found) =>
        found is [{ Agency: { Name: not null } only }] ? [only] : [.. found.Select(item => item.Agency).Where(agency => agency.Name is not null).DistinctBy(agency => agency.Name)];

    static Region? Head(string title, string core, Region? letter)
    {
        var head = core.StartsWith(About, StringComparison.Ordinal) ? core[About.Length..] : core;
        if (head.StartsWith("国家", StringComparison.Ordinal) || head.StartsWith("全国", StringComparison.Ordinal))
            return RegionAuthority.Default.Nation;
        if (title.Length > 1 && title[1] is '“' or '"' && "省市州县区".Contains(title[0], StringComparison.Ordinal))
            return AgencyAuthority.Default.RegionAt(title, 0, letter)?.Region;
        Region? innermost = null;
        while (RegionAuthority.Default.LongestAt(head, 0, innermost ?? letter) is { } found && found.Length < head.Length
            && (innermost is null ? IsCertain(found.Region, found.Length, letter) : IsWithin(found.Region, found.Length, innermost)))
            (innermost, head) = (found.Region, head[found.Length..]);
        return innermost ?? (OwnReach().Match(core) is { Success: true } reach ? AgencyAuthority.Default.RegionAt(core, reach.Groups["level"].Index, letter)?.Region : null);
    }

    // 加强全省高技能人才队伍建设: who speaks of all the province is its.
    [GeneratedRegex("[全我](?<level>[省市州县])(?!域)")]
    private static partial Regex OwnReach();

    // 云南省大理白族自治州洱海保护管理条例.
    static bool IsWithin(Region region, int length, Region outer) =>
        length == region.Name.Length && region.Code != outer.Code && RegionAuthority.Default.IsSelfOrAncestor(outer, region);

    // 楚雄 is the prefecture in its own letters; elsewhere a short name, or a county's such as 城区, may be part of another word.
    static bool IsCertain(Region region, int length, Region? letter) =>
        (length == region.Name.Length && region.Level is RegionLevel.Province or RegionLevel.City)
        || (letter is not null && (RegionAuthority.Default.IsSelfOrAncestor(region, letter) || (length == region.Name.Length && RegionAuthority.Default.IsSelfOrAncestor(letter, region))));
}
