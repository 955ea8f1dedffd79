using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>
/// Finds the members of a list of enterprises of which one is certain: 江淮汽车 and 长鑫存储 in 京东方、江淮汽车、长鑫存储等企业.
/// A list without a certain member may be one of trades (电子信息、装备制造等企业) and names none.
/// </summary>
static partial class EnterpriseLists
{
    const int LongestMember = 14;

    public static IEnumerable<Mention> Find(InstitutionText text, IReadOnlyList<Mention> certain, NameBoundary boundary)
    {
        var starts = certain.Select(mention => mention.Span.Start).ToHashSet();
        var inside = new SpanCover(certain);
        foreach (var end in End().Spans(text.Text))
        {
            var members = Members(text, end.Start, boundary).ToList();
            if (!members.Exists(member => starts.Contains(member.Start)))
                continue;
            foreach (var member in members.Where(member => !inside.Overlaps(member) && IsName(member.Of(text.Text))))
                yield return text.Mention(MentionType.Enterprise, member, member.Of(text.Text), "enterprise-list");
        }
    }

    /// <summary>Whether a list of firms ends at a place: 等企业, 等12家.</summary>
    public static bool EndsAt(InstitutionText text, int at) => EndHere().IsMatch(text.Text, at);

    // From the last member leftwards; only the first of the list is bounded by words that govern.
    static IEnumerable<TextSpan> Members(InstitutionText text, int end, NameBoundary boundary)
    {
        while (end > 0)
        {
            if (text.Text.EndsAt(end, "以"))
                end--;
            var start = end;
            while (start > 0 && text.At(start - 1) is not ('、' or '和' or '与' or '及') && IsNameUnit(text.At(start - 1)) && end - start < 40)
                start--;
            var isFirst = start == 0 || text.At(start - 1) is not ('、' or '和' or '与' or '及');
            var first = isFirst ? boundary.Before(text, end) : start;
            if (end - first is >= 2 and <= 30 && !text.IsExcluded(new TextSpan(first, end)))
                yield return new TextSpan(first, end);
            // 甲学院与乙公司、丙公司等企业: the list of firms begins behind the school.
            if (isFirst || end - start < 2 || OtherBody().IsMatch(text.Text.AsSpan(start, end - start)))
                yield break;
            end = start - 1;
        }
    }

    static bool IsName(string member) => member.Length <= LongestMember && !NoName().IsMatch(member);

    static bool IsNameUnit(char unit) => unit is >= '\u4e00' and <= '\u9fff' || char.IsAsciiLetterOrDigit(unit) || unit is '（' or '）' or '-' or '·';

    const string AndOthers = "等(?:[0-9一二两三四五六七八九十百多几余]+[余多]?[家户个])?[\\u4e00-\\u9fff]{0,6}?(?:企业|公司)|等[0-9一二两三四五六七八九十百]+[余多]?家";

    [GeneratedRegex(AndOthers)]
    private static partial Regex End();

    [GeneratedRegex($"\\G(?:{AndOthers})")]
    private static partial Regex EndHere();

    [GeneratedRegex("(?:大学|学院|学校|职院|[局委厅办会])$")]
    private static partial Regex OtherBody();

    // Schools, agencies, associations, banks' kinds and trades are no members; nor what is told of the members.
    [GeneratedRegex("大学|学院|学校|中学|小学|中专|高中|职院|高专|[局委厅办部会院所校县市省镇村中心站]$|业$|行业|产业|企业|公司$|领域|等|的|各|园区|基地|联盟|协会|联合体|共同体|制造$|装备$|新材料$|新能源$|信息$|医药$|一批|多家|以及|包括|[，。；：]")]
    private static partial Regex NoName();
}
