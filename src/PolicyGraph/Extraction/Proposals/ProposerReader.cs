using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads which bodies a letter is addressed to: 民进青岛市委：. Persons (某某委员) are never read, not even beside a body.</summary>
static partial class ProposerReader
{
    const int LongestSalutation = 60;

    /// <param name="body">Where the body begins, with the salutation.</param>
    /// <returns>The bodies, several joined with 、; null where none is addressed.</returns>
    public static string? Read(NormalizedText text, int body)
    {
        var rest = text.Text.AsSpan(body, Math.Min(text.Text.Length - body, LongestSalutation));
        if (rest.IndexOf('：') is not (> 0 and var colon) || rest[..colon].Contains('\n'))
            return null;
        var addressed = text.Printed(new TextSpan(body, body + colon));
        var bodies = addressed.Split('、', '，', '和').Select(part => part.Trim()).Where(part => Body().IsMatch(part)).ToList();
        return bodies.Count == 0 ? null : string.Join('、', bodies);
    }

    // Both ends are closed lists, so that no name can stand within: 民盟某某委员 is a person.
    const string Parties = "民革|民盟|民建|民进|农工党|农工|致公党|致公|九三学社|九三|台盟|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|台湾民主自治同盟|工商联|工商业联合会|共青团|团";

    [GeneratedRegex(
        $"^(?:(?:中共)?\\p{{IsCJKUnifiedIdeographs}}{{1,8}}?[省市县区州旗盟])?(?:{Parties})(?:中央)?(?:\\p{{IsCJKUnifiedIdeographs}}{{1,6}}?[省市县区州旗盟])?(?:委员会|委会|委|支部|总支部?|支部委员会|总支委员会|基层委员会|小组|界别组?|界)?$"
        + "|^\\p{IsCJKUnifiedIdeographs}{0,6}(?:总工会|妇联|妇女联合会|侨联|归国华侨联合会|科协|科学技术协会|台联|文联|界别组?|(?:政协|人大)\\p{IsCJKUnifiedIdeographs}{0,12}(?:专门)?委员会|活动小组)$", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
