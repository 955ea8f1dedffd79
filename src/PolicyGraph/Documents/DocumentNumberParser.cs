using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Documents;

/// <summary>Finds document numbers (发文字号) in a text: the grammar of GB/T 9704-2012, 7.2.5, and what offices and machines make of it.</summary>
/// <remarks>
/// Accepted beside 国办发〔2017〕95号: brackets ［］ [] () （） 【】, full-width and spaced digits, 第, 号号, one lost bracket
/// (〔201795号, 〔20227号: the year is always four digits). A number without a year (〔〕26号) is no number. Where the prefix begins
/// is told by <see cref="NumberPrefixBoundary"/>.
/// </remarks>
public static partial class DocumentNumberParser
{
    const string Open = @"[〔［\[\(（【﹝]";
    const string Close = @"[〕］\]\)）】﹞]";
    const string Space = @"[ \t\r\n\u3000\u00A0]*";
    const string Digit = @"[0-9０-９]";
    const string Serial = $@"第?{Space}(?<serial>{Digit}(?:{Space}{Digit}){{0,5}}){Space}号号?";

    /// <summary>One number in a text: its parts and where it stands.</summary>
    public sealed record Match(DocumentNumber Number, TextSpan Span, bool BracketLost);

    public static Match? FindFirst(string text) => FindAll(text).FirstOrDefault();

    public static IEnumerable<Match> FindAll(string text)
    {
        foreach (System.Text.RegularExpressions.Match match in Pattern().Matches(text))
        {
            var prefix = match.Groups["prefix"];
            var year = Digits(match.Groups["year"].Value);
            var serial = Digits(match.Groups["serial"].Value);
            if (year is < 1949 or > 2100 || serial is 0 || IsProposalNumber(match))
                continue;
            var start = prefix.Index + NumberPrefixBoundary.Find(prefix.Value, text[..prefix.Index]);
            var end = match.Index + match.Length;
            var number = new DocumentNumber(text[start..(prefix.Index + prefix.Length)], year, serial);
            if (number.Prefix.Length >= 2)
                yield return new Match(number, new TextSpan(start, end), !(match.Groups["open"].Success && match.Groups["close"].Success));
        }
    }

    // 建议（20222223号）: a proposal's number in round brackets, which close behind it.
    static bool IsProposalNumber(System.Text.RegularExpressions.Match match) =>
        (match.Groups["open"].Value is "(" or "（" && !match.Groups["close"].Success) || match.Groups["prefix"].Value is [.., '建', '议'] or [.., '提', '案'];

    static int Digits(string text)
    {
        var ascii = new StringBuilder();
        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit))
                ascii.Append(unit);
            else if (unit is >= '０' and <= '９')
                ascii.Append((char)(unit - '０' + '0'));
        }

        return int.Parse(ascii.ToString(), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // The prefix is Chinese characters alone; how much of them is for the boundary to say.
    [GeneratedRegex(
        $@"(?<prefix>[\p{{IsCJKUnifiedIdeographs}}]{{2,16}}){Space}(?:(?<open>{Open}){Space}(?<year>{Digit}(?:{Space}{Digit}){{3}}){Space}年?{Space}(?:(?<close>{Close}){Space})?|(?<year>{Digit}(?:{Space}{Digit}){{3}}){Space}(?<close>{Close}){Space}){Serial}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
