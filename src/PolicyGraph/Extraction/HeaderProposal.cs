using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads what a reply says of the proposal that it answers: number, title, body and reply class.</summary>
static partial class HeaderProposal
{
    const int OpeningLength = 400;
    const int FootLength = 600;

    /// <summary>第2023137号建议, 代表建议第219号, 49号提案, （第147号）, （20222223号）.</summary>
    public static TextSpan? Number(string text, TextSpan? title, int body)
    {
        var inTitle = title is { } span ? NumberPattern().Match(span.Of(text)) : Match.Empty;
        if (inTitle.Success)
            return Group(inTitle, "number", title!.Value.Start);
        var match = NumberPattern().Match(Opening(text, body));
        return match.Success ? Group(match, "number", body) : null;
    }

    /// <summary>The title in marks, quotes or none that the opening sentence names; without the marks.</summary>
    public static TextSpan? Title(string text, TextSpan? title, int body)
    {
        var opening = Opening(text, body);
        var first = new[] { Marked().Match(opening), Unmarked().Match(opening) }.Where(match => match.Success).MinBy(match => match.Groups["title"].Index);
        if (first is not null)
            return Group(first, "title", body);
        return title is { } span && Marked().Match(span.Of(text)) is { Success: true } inTitle ? Group(inTitle, "title", span.Start) : null;
    }

    public static ProposalBody? Body(string text, TextSpan? title, int body) =>
        BodyOf(title?.Of(text) ?? "") ?? BodyOf(Opening(text, body));

    /// <summary>A类, （B）, 〔A〕, 【B】, 分类：A: in the head first, then in the opening sentence, then labelled at the foot.</summary>
    public static TextSpan? Class(string text, int body)
    {
        var head = ClassPattern().Match(text[..body]);
        if (head.Success)
            return Group(head, "class", 0);
        var opening = ClassWithWord().Match(Opening(text, body));
        if (opening.Success)
            return Group(opening, "class", body);
        var start = Math.Max(body, text.Length - FootLength);
        var foot = LabelledClass().Match(text[start..]);
        return foot.Success ? Group(foot, "class", start) : null;
    }

    static ProposalBody? BodyOf(string text) =>
        text.Contains("政协", StringComparison.Ordinal) ? ProposalBody.Cppcc
        : text.Contains("人大", StringComparison.Ordinal) || text.Contains("人民代表大会", StringComparison.Ordinal) ? ProposalBody.Npc
        : text.Contains("提案", StringComparison.Ordinal) ? ProposalBody.Cppcc
        : text.Contains("代表", StringComparison.Ordinal) ? ProposalBody.Npc : null;

    // A short letter's opening ends where the page's own links begin.
    static string Opening(string text, int body)
    {
        var opening = text[body..Math.Min(text.Length, body + OpeningLength)];
        return Links().Match(opening) is { Success: true } links ? opening[..links.Index] : opening;
    }

    static TextSpan Group(Match match, string name, int offset) =>
        new(offset + match.Groups[name].Index, offset + match.Groups[name].Index + match.Groups[name].Length);

    // Behind the number says what it is, 建议 or 提案, the title that follows, or the bracket; before it, 建议第219号.
    [GeneratedRegex(
        "(?:第\\s?|[（(]|会议|大会|委员会|政协|人大)(?<number>[0-9A-Za-z]*[0-9][0-9A-Za-z.-]*)号(?:\\s?(?:重点|集体|界别|党派|督办)?(?:代表|委员|政协|人大|团体)?(?:重点)?\\s?(?:建议|提案|议案|、|[）)]|议事原案)|(?=[《“\"])"
        + "|(?<=(?:建议|提案|议案)：?第?[0-9A-Za-z.-]+号))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    // Quotation marks may stand within quotation marks: “关于破解“校热企冷”的建议”. Of 关于《关于…的建议》 the inner one is the title.
    [GeneratedRegex(
        "《(?<title>[^《》\n]{4,90}?(?:建议|提案|议案))(?:（[^（）]*）)?》|[“\"](?<title>关于(?![“\"《])[^《》\n]{4,90}?(?:建议|提案|议案))(?:（[^（）]*）)?[”\"]"
        + "|(?:提出|提交)[的了]?(?:关于)?(?:《(?<title>[^《》\n]{4,90}?)(?:（[^（）]*号）)?》|“(?<title>(?!关于[“《])(?:[^“”《》\n]|“[^“”\n]*”){4,90}?)(?:（[^（）]*号）)?”)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    // A comma may stand within, but not another clause about whose proposal it is.
    [GeneratedRegex("(?:提出|提交)的?(?<title>关于(?![“\"《])(?:[^，。；《》\n]|，(?![^。；\n]{0,20}[您你我])){4,90}?的(?:代表)?(?:建议|提案|议案))", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    [GeneratedRegex("[（(〔\\[【] ?(?<class>[A-D])[0-9]? ?类?[0-9]? ?[）)〕\\]】]|(?:分类|类型|类别|结果)(?:：? ?（?(?<class>[A-D])| \\| (?<class>[A-D])(?= \\||\n))|(?<class>[A-D]) ?类|号 {1,4}(?<class>[A-D])(?=\n)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassPattern();

    [GeneratedRegex("(?<class>[A-D]) ?类(?:）|，|。|、|建议|提案)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWithWord();

    [GeneratedRegex("(?:办复|答复|办理|建议|提案)(?:类别|分类|类型|结果)： ?[（〔【]?(?<class>[A-D])(?![A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex LabelledClass();

    [GeneratedRegex("\n(?:上一|下一)[篇条]|\n相关(?:阅读|文章|链接)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
