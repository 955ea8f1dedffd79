using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds a document's title: a labelled one, else the first line of the head that ends as a title does, with the lines that belong to it.</summary>
/// <remarks>
/// GB/T 9704-2012, 7.3.1: issuer, subject and genre, over one or more lines. A letterhead directly above the subject belongs to the title; one with an
/// empty line between does not.
/// </remarks>
static partial class HeaderTitle
{
    const int MostLines = 4;

    public static TextSpan? Find(NormalizedText text, HeaderLines lines)
    {
        var headEnd = lines.BodyStart < lines.All.Length ? lines.All[lines.BodyStart].Span.Start : text.Text.Length;
        if (HeaderLabels.Find(text.Text, headEnd, "标题", "信息名称", "名称") is { } labelled && IsTitle(labelled.Of(text.Text)))
            return labelled;
        var head = lines.Head.ToList();
        return Ending(head, line => ReplyEnd().IsMatch(line) && ReplySubject().IsMatch(line)) ?? Ending(head, line => ReplyEnd().IsMatch(line))
            ?? Ending(head, line => PolicyEnd().IsMatch(line) && line.Length >= 4);
    }

    /// <summary>What a title says that the document is; null where it says nothing.</summary>
    public static DocumentKind? KindOf(string title) =>
        ReplyEnd().IsMatch(title) && ReplySubject().IsMatch(title) ? DocumentKind.Reply
        : PolicyEnd().IsMatch(title) ? DocumentKind.Policy : null;

    static bool IsTitle(string value) => ReplyEnd().IsMatch(value) || PolicyEnd().IsMatch(value) || value.StartsWith("关于", StringComparison.Ordinal);

    static TextSpan? Ending(List<HeaderLine> head, Func<string, bool> ends)
    {
        for (var last = 0; last < head.Count; last++)
        {
            if (!ends(Whole(head, Math.Max(0, last - 1), last)) || HeaderLabels.IsLabelled(head[last].Text) || !ends(head[last].Text) && !IsFragment(head, last))
                continue;
            var first = FirstLine(head, last);
            return new TextSpan(head[first].Span.Start, head[last].Span.End);
        }

        return null;
    }

    // 建议答复的函 goes on with the line above it.
    static bool IsFragment(List<HeaderLine> head, int at) => at > 0 && !head[at].HasGap && ReplyEnd().IsMatch(head[at].Text);

    static int FirstLine(List<HeaderLine> head, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostLines && !head[first].HasGap && BelongsBefore(head[first - 1].Text, Whole(head, first, last)))
            first--;
        return first;
    }

    // A title that has its beginning takes the letterhead alone; one that has not takes what stands above it.
    static bool BelongsBefore(string above, string title) =>
        Beginning().IsMatch(title)
            ? HeaderIssuer.IsOrganLine(above)
            : !HeaderLabels.IsLabelled(above) && !above.Any(unit => "：。〔【（|".Contains(unit, StringComparison.Ordinal)) && !WholeBeginning().IsMatch(title);

    static string Whole(List<HeaderLine> head, int first, int last) => string.Concat(head.Skip(first).Take(last - first + 1).Select(line => line.Text));

    [GeneratedRegex("(?:答复|复函|回复|办复|答复函|答复的函|的函|的复函|答复意见|办理意见|办理情况)(?:（[^）]*）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReplyEnd();

    [GeneratedRegex("建议|提案|议案|来信|第[0-9-]+ ?号", RegexOptions.CultureInvariant)]
    private static partial Regex ReplySubject();

    [GeneratedRegex(
        "(?:通知|意见|方案|办法|措施|规划|纲要|计划|决定|细则|规定|公告|通告|条例|要点|政策|[0-9一二三四五六七八九十]+条)(?:（[^）]*）)?[》]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PolicyEnd();

    [GeneratedRegex("^(?:关于|对|印发)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    // The issuer and 关于 on one line: nothing is missing in front.
    [GeneratedRegex("^[^，。]{2,60}?(?:关于|印发|对)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeBeginning();
}
