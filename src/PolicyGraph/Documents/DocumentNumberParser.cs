using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Documents;

/// <summary>Finds document numbers (发文字号) in a text: the grammar of GB/T 9704-2012, 7.2.5, and what offices and machines make of it.</summary>
/// <remarks>
/// Accepted beside 国办发〔2017〕95号: brackets ［］ [] () （） 【】, full-width and spaced digits, 第, 号号, one lost bracket
/// (〔201795号, 〔20227号: the year is always four digits). A number without a year (〔〕26号) is no number.
/// </remarks>
public static partial class DocumentNumberParser
{
    const string Open = @"[〔［\[\(（【]";
    const string Close = @"[〕］\]\)）】]";
    const string Space = @"[ \t\r\n\u3000\u00A0]*";
    const string Digit = @"[0-9０-９]";

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
            if (year is < 1949 or > 2100 || serial is 0)
                continue;
            var number = new DocumentNumber(WithoutSpace(prefix.Value), year, serial);
            yield return new Match(number, new TextSpan(prefix.Index, match.Index + match.Length), !match.Groups["close"].Success);
        }
    }

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

    static string WithoutSpace(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    // The prefix is Chinese characters alone; what is not part of it (依据, 按照) is for the caller to trim, who knows the words before it.
    [GeneratedRegex(
        $@"(?<prefix>[\p{{IsCJKUnifiedIdeographs}}]{{2,14}}){Space}{Open}{Space}(?<year>{Digit}(?:{Space}{Digit}){{3}}){Space}(?:(?<close>{Close}){Space})?第?{Space}(?<serial>{Digit}(?:{Space}{Digit}){{0,5}}){Space}号(?:号)?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
