using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;

namespace PolicyGraph.Resolution;

/// <summary>Takes apart a printed list of issuers: 教育部等六部门, 中共楚雄州委楚雄州人民政府, 国家发展改革委 教育部.</summary>
static partial class IssuerList
{
    /// <summary>The organs' printed names, 等N部门 dropped; a list that runs on without separators is cut where the next organ begins.</summary>
    public static ImmutableArray<string> Split(string printed) =>
        [.. Separator().Split(AndOthers().Replace(printed, "")).SelectMany(part => RunOn().Split(part)).Select(part => part.Trim()).Where(part => part.Length > 1)];

    /// <summary>The organs' canonical names; those that no rule knows are left out.</summary>
    /// <param name="letterRegion">The region of the letter that prints them.</param>
    public static ImmutableArray<AgencyName> Canonicalize(string printed, Region? letterRegion) =>
        [.. Split(printed).Select(name => AgencyAuthority.Default.Canonicalize(name, letterRegion)).OfType<AgencyName>().DistinctBy(name => name.Name)];

    [GeneratedRegex("[、，,\\s\u3000]+|(?<=[局厅委部府会办室])[和与及](?=.{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex("等[0-9一二三四五六七八九十]*(?:个?(?:部门|部委|部分|单位|厅局|委办局))?(?=[、，\\s]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AndOthers();

    // 中共X委|X人民政府, 中共中央办公厅|国务院办公厅, 中办|国办
    [GeneratedRegex("(?<=办公厅)(?=国务院)|(?<=中办)(?=国办)|(?<=[省市州县区]委(?:办公[室厅])?)(?=[\\p{IsCJKUnifiedIdeographs}]{1,10}人民政府)|(?<=中央)(?=国务院)|(?<=[局厅部])(?=国家)", RegexOptions.CultureInvariant)]
    private static partial Regex RunOn();
}
