using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds a document's title: a labelled one, else the first line of the head that ends as a title does, with the lines that belong to it.</summary>
/// <remarks>
/// GB/T 9704-2012, 7.3.1: issuer, subject and genre, over one or more lines. A title begins with 关于, 对 or 印发, with the issuer in front or on
/// the line above; one with an empty line between does not belong to it. Pages that print the proposal first have the title below it.
/// </remarks>
static partial class HeaderTitle
{
    const int MostLines = 4;
    const int FurthestBelow = 20;
    const int ShortestHeadline = 8;

    public static TextSpan? Find(NormalizedText text, HeaderLines lines)
    {
        if (lines.Labels.Find("标题", "信息名称", "名称") is { } labelled && IsTitle(labelled.Of(text.Text)))
            return Continued(text.Text, lines, labelled);
        var candidates = Candidates(lines.Head).ToList();
        var replies = candidates.Where(candidate => ReplyEnd().IsMatch(candidate.Wording)).ToList();
        var subjects = replies.Where(candidate => ReplySubject().IsMatch(candidate.Wording)).ToList();
        var found = subjects.Find(candidate => WholeBeginning().IsMatch(candidate.Wording)) ?? subjects.FirstOrDefault() ?? replies.FirstOrDefault()
            ?? candidates.Find(candidate => PolicyEnd().IsMatch(candidate.Wording) && candidate.Wording.Length >= 4);
        return (found?.Span ?? Below(lines)) is { } span ? WithoutNumber(text.Text, span) : null;
    }

    /// <summary>Lines that may be a title.</summary>
    sealed record Candidate(TextSpan Span, string Wording);

    /// <summary>What a title says that the document is; null where it says nothing.</summary>
    public static DocumentKind? KindOf(string title) =>
        ReplyEnd().IsMatch(title) && ReplySubject().IsMatch(title) ? DocumentKind.Reply
        : PolicyEnd().IsMatch(title) ? DocumentKind.Policy : null;

    /// <summary>The headline of a report or of news: the first line of the head that is nothing else.</summary>
    public static TextSpan? Headline(HeaderLines lines) =>
        !lines.HasBody ? null
        : lines.Head.Where(line => line.Text.Length >= ShortestHeadline && IsFragment(line.Text) && !HeaderIssuer.IsOrganLine(line.Text) && !Greeting().IsMatch(line.Text))
            .Select(line => (TextSpan?)line.Span).FirstOrDefault();

    static bool IsTitle(string value) => ReplyEnd().IsMatch(value) || PolicyEnd().IsMatch(value) || (value.StartsWith("关于", StringComparison.Ordinal) && !ProposalEnd().IsMatch(value));

    // A cell of two lines.
    static TextSpan Continued(string text, HeaderLines lines, TextSpan labelled)
    {
        var next = lines.Head.FirstOrDefault(line => line.Span.Start == labelled.End + 1);
        var isWhole = ReplyEnd().IsMatch(labelled.Of(text)) || PolicyEnd().IsMatch(labelled.Of(text));
        return !isWhole && next is not null && IsFragment(next.Text) && ReplyEnd().IsMatch(next.Text) && !WholeBeginning().IsMatch(next.Text)
            ? new TextSpan(labelled.Start, next.Span.End) : labelled;
    }

    static IEnumerable<Candidate> Candidates(ImmutableArray<HeaderLine> head)
    {
        for (var last = 0; last < head.Length; last++)
        {
            if (!IsPlain(head[last].Text))
                continue;
            var first = FirstLine(head, last);
            yield return new Candidate(
                new TextSpan(head[first].Span.Start, head[last].Span.End),
                first == last ? head[last].Text : string.Concat(head[first..(last + 1)].Select(line => line.Text)));
        }
    }

    static TextSpan? Below(HeaderLines lines) =>
        lines.Body.Take(FurthestBelow).Select(lines.Line).Where(line => IsPlain(line.Text) && ReplyEnd().IsMatch(line.Text) && Numbered().IsMatch(line.Text) && WholeBeginning().IsMatch(line.Text))
            .Select(line => (TextSpan?)line.Span).FirstOrDefault();

    // The line with the title's beginning, across empty lines, as pages set each line as a paragraph; where there is none, what stands directly above.
    static int FirstLine(ImmutableArray<HeaderLine> head, int last)
    {
        var first = last;
        while (first > 0 && last - first < MostLines && !WholeBeginning().IsMatch(head[first].Text) && IsFragment(head[first - 1].Text))
            first--;
        if (!WholeBeginning().IsMatch(head[first].Text))
            for (first = last; first > 0 && last - first < MostLines && !head[first].HasGap && IsFragment(head[first - 1].Text);)
                first--;
        while (first > 0 && last - first < MostLines && IsFragment(head[first - 1].Text) && OpenEnd().IsMatch(head[first - 1].Text))
            first--;
        return first > 0 && !head[first].HasGap && Beginning().IsMatch(head[first].Text) && HeaderIssuer.IsOrganLine(head[first - 1].Text) ? first - 1 : first;
    }

    // A line that a title may have above its last one: no catalogue, no number, no sentence, no other title.
    static bool IsFragment(string line) =>
        IsPlain(line) && !line.Any(unit => "：。〔【（|".Contains(unit, StringComparison.Ordinal)) && !HeaderDates.IsDateLine(line)
        && !((ReplyEnd().IsMatch(line) || PolicyEnd().IsMatch(line)) && WholeBeginning().IsMatch(line));

    static bool IsPlain(string line) => !HeaderLabels.IsLabelled(line) && !Navigation().IsMatch(line);

    // 某某函〔2031〕2号关于…的答复, 关于…的答复（某某函〔2031〕2号)
    static TextSpan WithoutNumber(string text, TextSpan title)
    {
        var wording = title.Of(text);
        if (DocumentNumberParser.FindFirst(wording) is not { } number)
            return title;
        var rest = wording[number.Span.End..].TrimStart();
        var open = number.Span.Start - (number.Span.Start > 1 && wording[number.Span.Start - 1] == ' ' ? 2 : 1);
        return number.Span.Start == 0 && rest.Length > 0 ? new TextSpan(title.End - rest.Length, title.End)
            : rest is "）" && open > 0 && wording[open] == '（' ? new TextSpan(title.Start, title.Start + wording[..open].TrimEnd().Length)
            : title;
    }

    [GeneratedRegex(
        "(?:答复|复函|回复|办复|答复函|回函|的函|的复函|意见函|(?:答复|办理|会办|协办)(?:工作)?的?(?:意见|情况))(?:摘要|全文)?(?:（[^）]*）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ReplyEnd();

    [GeneratedRegex("建议|提案|议案|来信|第[0-9-]+ ?号", RegexOptions.CultureInvariant)]
    private static partial Regex ReplySubject();

    [GeneratedRegex("[0-9A-Za-z-]+ ?号", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(
        "(?:通知|意见|方案|办法|措施|规划|纲要|计划|决定|细则|规定|公告|通告|条例|要点|政策|[0-9一二三四五六七八九十]+条)(?:（[^）]*）)?[》]?$", RegexOptions.CultureInvariant)]
    private static partial Regex PolicyEnd();

    [GeneratedRegex("^(?:关于|对|印发)", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    // 关于 alone or with the issuer in front: nothing is missing before it.
    [GeneratedRegex("^[^，。]{0,60}?(?:关于|印发|对)", RegexOptions.CultureInvariant)]
    private static partial Regex WholeBeginning();

    // What no line of its own ends in.
    [GeneratedRegex("(?:关于|关于对|印发|对)$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenEnd();

    // The title of a letter to an office, which a catalogue of questions gives.
    [GeneratedRegex("^[^：]*(?:建议|提案|议案)$", RegexOptions.CultureInvariant)]
    private static partial Regex ProposalEnd();

    [GeneratedRegex("欢迎|网站|门户|无障碍|模式|www", RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    // 当前位置：首页 > 建议提案办理情况, 上一篇：某某关于…的答复
    [GeneratedRegex("[>|]|首页|位置：|^(?:上一|下一)[篇条]", RegexOptions.CultureInvariant)]
    private static partial Regex Navigation();
}
