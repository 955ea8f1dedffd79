using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds the enterprise whose a firm is: 惠科 in 惠科子公司绵阳惠科光电科技有限公司. It stands alone between a mark and the word of belonging.</summary>
static partial class EnterpriseParents
{
    const int LongestParent = 6;

    static readonly string[] Belonging = ["旗下", "旗下的", "全资子公司", "控股子公司", "子公司"];

    public static IEnumerable<Mention> Find(InstitutionText text, IReadOnlyList<Mention> firms)
    {
        var inside = new SpanCover(firms);
        foreach (var firm in firms)
        {
            if (Array.Find(Belonging, word => text.StandsAt(firm.Span.Start - word.Length, word)) is not { } belonging)
                continue;
            var end = firm.Span.Start - belonging.Length;
            var start = end;
            while (start > 0 && end - start <= LongestParent && IsNameUnit(text.At(start - 1)))
                start--;
            var span = new TextSpan(start, end);
            if (span.Length is >= 2 and <= LongestParent && !inside.Covers(start) && !text.IsExcluded(span) && IsFirm(text, span))
                yield return text.Mention(MentionType.Enterprise, span, text.Printed(span), "enterprise-parent");
        }
    }

    // 市国资委旗下 is an agency's, 集团旗下 nobody's by name.
    static bool IsFirm(InstitutionText text, TextSpan span) =>
        AgencyAuthority.Default.MatchAt(text.Text, span.Start, text.LetterRegion) is null && !NoFirm().IsMatch(text.Printed(span));

    static bool IsNameUnit(char unit) => unit is >= '\u4e00' and <= '\u9fff' and not ('和' or '与' or '及' or '由' or '在' or '对') || char.IsAsciiLetterOrDigit(unit);

    [GeneratedRegex("[局委厅办部会院校市县区府社的其]$|^(?:集团|公司|企业|学校|学院|其|该|本|各|我)")]
    private static partial Regex NoFirm();
}
