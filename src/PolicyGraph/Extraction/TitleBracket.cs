using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;

namespace PolicyGraph.Extraction;

/// <summary>What stands in brackets behind a title: the number, and the short form that the text declares (以下简称).</summary>
/// <param name="MentionEnd">Where the mention ends: behind the bracket that holds the number, else behind the title.</param>
/// <param name="ReadEnd">Where the last bracket read ends; a declaration in a bracket of its own is no part of the mention.</param>
readonly partial record struct TitleBracket(int MentionEnd, int ReadEnd, DocumentNumber? Number, ImmutableArray<string> Aliases)
{
    const int LongestBracket = 100;
    const int LongestNumber = 30;

    public static TitleBracket Read(string text, int titleEnd)
    {
        var read = new TitleBracket(titleEnd, titleEnd, null, []);
        while (Open(text, read.ReadEnd) is { } open && (CloseOfLost(text, open) ?? Close(text, open) ?? EndOfNumber(text, open)) is { } close)
        {
            var inner = text[(open + 1)..(text[close - 1] == '号' ? close : close - 1)];
            var number = DocumentNumberParser.FindFirst(inner)?.Number;
            var isNumber = read.Number is null && (number is not null || NumberLike().IsMatch(inner));
            var aliases = Alias().Matches(inner).Select(match => match.Groups["alias"].Value).ToImmutableArray();
            if (!isNumber && aliases.IsEmpty)
                break;
            read = new TitleBracket(
                isNumber ? close : read.MentionEnd, close, read.Number ?? number, read.Aliases.AddRange(aliases));
        }

        return read;
    }

    static int? Open(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && text[at] is '（' or '(' or '【' ? at : null;
    }

    // （教职成（20181号）: the year's bracket is the one that is lost.
    static int? CloseOfLost(string text, int open)
    {
        var length = text.AsSpan(open, Math.Min(LongestBracket, text.Length - open)).IndexOf('）');
        return length > 0 && text[(open + 1)..(open + length)] is var inner && inner.Contains('（', StringComparison.Ordinal)
            && DocumentNumberParser.FindFirst(inner) is { BracketLost: true } ? open + length + 1 : null;
    }

    // （黑办发〔2023〕17号，市卫生健康委…: the bracket's end is the one that is lost.
    static int? EndOfNumber(string text, int open)
    {
        var inner = text.AsSpan(open + 1, Math.Min(LongestNumber, text.Length - open - 1));
        return inner.IndexOf('号') is > 0 and var end && DocumentNumberParser.FindFirst(inner[..(end + 1)].ToString()) is { } number && number.Span.Start == 0 && number.Span.End == end + 1 ? open + end + 2 : null;
    }

    static int? Close(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length && at - open <= LongestBracket && text[at] != '\n'; at++)
        {
            depth += text[at] switch { '（' or '(' or '【' => 1, '）' or ')' or '】' => -1, _ => 0 };
            if (depth == 0)
                return at + 1;
        }

        return null;
    }

    // 国务院令第722号 is a decree's number, which has no prefix and year of its own.
    // 陕政办发〔〕26号 has lost its year: no number, but still the title's bracket.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}] *[〔（【\[(][^〕）】\])]{0,12}[〕）】\])]? *第?[0-9]* *号|令[〔（]?[0-9]{0,4}年?[〕）]?第?[0-9]+号", RegexOptions.CultureInvariant)]
    private static partial Regex NumberLike();

    [GeneratedRegex("(?:简称|以下称|下称|统称)为?：?(?:[《“\"‘](?<alias>[^》”\"’]{2,20})[》”\"’]|(?<alias>[^，。；《“\"‘]{2,12})$)", RegexOptions.CultureInvariant)]
    private static partial Regex Alias();
}
