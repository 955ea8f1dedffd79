using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads what a reply says of the proposal that it answers: number, title, body and reply class.</summary>
static partial class HeaderProposal
{
    const int OpeningLength = 400;

    /// <summary>第2023137号建议, 代表建议第219号, （第147号）, （20222223号）.</summary>
    public static TextSpan? Number(string text, TextSpan? title, int body)
    {
        var inTitle = title is { } span ? NumberPattern().Matches(span.Of(text)).Select(match => Group(match, "number", span.Start)).FirstOrDefault() : default;
        if (inTitle is { Length: > 0 })
            return inTitle;
        var match = NumberPattern().Match(Opening(text, body));
        return match.Success ? Group(match, "number", body) : null;
    }

    /// <summary>The title in marks, quotes or none that the opening sentence names; without the marks.</summary>
    public static TextSpan? Title(string text, TextSpan? title, int body)
    {
        var opening = Opening(text, body);
        var first = new[] { Marked().Match(opening), Unmarked().Match(opening) }.Where(match => match.Success).MinBy(match => match.Index);
        if (first is not null)
            return Group(first, "title", body);
        return title is { } span && Marked().Match(span.Of(text)) is { Success: true } inTitle ? Group(inTitle, "title", span.Start) : null;
    }

    public static ProposalBody? Body(string text, TextSpan? title, int body) =>
        BodyOf(title?.Of(text) ?? "") ?? BodyOf(Opening(text, body));

    /// <summary>A类, （B）, 〔A〕, 【B】, 分类：A: in the head first, then in the opening sentence.</summary>
    public static TextSpan? Class(string text, int body)
    {
        var head = ClassPattern().Match(text[..body]);
        if (head.Success)
            return Group(head, "class", 0);
        var opening = ClassWithWord().Match(Opening(text, body));
        return opening.Success ? Group(opening, "class", body) : null;
    }

    static ProposalBody? BodyOf(string text) =>
        text.Contains("政协", StringComparison.Ordinal) ? ProposalBody.Cppcc
        : text.Contains("人大", StringComparison.Ordinal) || text.Contains("人民代表大会", StringComparison.Ordinal) ? ProposalBody.Npc
        : text.Contains("提案", StringComparison.Ordinal) ? ProposalBody.Cppcc
        : text.Contains("代表", StringComparison.Ordinal) ? ProposalBody.Npc : null;

    static string Opening(string text, int body) => text[body..Math.Min(text.Length, body + OpeningLength)];

    static TextSpan Group(Match match, string name, int offset) =>
        new(offset + match.Groups[name].Index, offset + match.Groups[name].Index + match.Groups[name].Length);

    [GeneratedRegex("(?:第|[（(])(?<number>[0-9][0-9A-Za-z-]*)号(?:重点)?(?:\\s?(?:建议|提案|议案|、|[）)])|(?<=(?:建议|提案|议案)第[0-9A-Za-z-]+号))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    // Quotation marks may stand within quotation marks: “关于破解“校热企冷”的建议”.
    [GeneratedRegex(
        "《(?<title>[^《》\n]{4,90}?(?:建议|提案|议案))》|[“\"](?<title>关于[^《》\n]{4,90}?(?:建议|提案|议案))[”\"]"
        + "|提出的(?:《(?<title>[^《》\n]{4,90})》|“(?<title>(?:[^“”《》\n]|“[^“”\n]*”){4,90})”)", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex("(?:提出|提交)的?(?<title>关于[^，。；\n]{4,90}?的(?:建议|提案|议案))", RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    [GeneratedRegex("[（(〔\\[【] ?(?<class>[A-C]) ?类?[0-9]? ?[）)〕\\]】]|(?:分类|类型|类别)：?(?<class>[A-C])|(?<class>[A-C]) ?类", RegexOptions.CultureInvariant)]
    private static partial Regex ClassPattern();

    [GeneratedRegex("(?<class>[A-C]) ?类(?:）|，|。|、|建议|提案)", RegexOptions.CultureInvariant)]
    private static partial Regex ClassWithWord();
}
