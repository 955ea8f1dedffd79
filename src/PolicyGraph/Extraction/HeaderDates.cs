using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads dates as letters print them: 2023年7月7日, 2023-07-07, 二〇二四年六月十七日, 二0二四年; 20240617 where a page lost 年, 月 and 日.</summary>
static partial class HeaderDates
{
    const string Numerals = "〇一二三四五六七八九";

    /// <summary>The first date that a text prints, to the day or the month.</summary>
    public static (PartialDate Date, TextSpan Span)? First(string text)
    {
        foreach (Match match in Day().Matches(text))
        {
            if (PartialDate.Create(Year(match), Part(match, "month"), match.Groups["day"].Success ? Part(match, "day") : null) is { } date)
                return (date, new TextSpan(match.Index, match.Index + match.Length));
        }

        return null;
    }

    /// <summary>The first date that stands by itself, as a catalogue without labels prints it: 2023-07-07.</summary>
    public static TextSpan? Alone(string head) =>
        Cell().Match(head) is { Success: true } match ? new TextSpan(match.Index, match.Index + match.Length) : null;

    /// <summary>Whether a line that ends in this unit may end in a date.</summary>
    public static bool MayEnd(char unit) => unit is '日' or '月' or ' ' || char.IsAsciiDigit(unit);

    /// <summary>A date that ends a line; null where none does.</summary>
    public static TextSpan? AtEnd(string line) =>
        Day().Matches(line).LastOrDefault() is { } match && match.Index + match.Length == line.Length ? new TextSpan(match.Index, line.Length) : null;

    /// <summary>True for a line that is a date: the one below a signature (成文日期). 2023年7月7日印发 is the printer's.</summary>
    public static bool IsDateLine(string line) => First(line) is { } date && date.Span.Length == line.Trim().Length;

    static int Year(Match match) => Number(match.Groups["year"].Value, digitByDigit: true);

    static int Part(Match match, string name) => Number(match.Groups[name].Value, digitByDigit: false);

    static int Number(string text, bool digitByDigit)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        if (digitByDigit)
            return text.Aggregate(0, (sum, unit) => (sum * 10) + Digit(unit));
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0 ? Digit(text[0]) : ((ten == 0 ? 1 : Digit(text[0])) * 10) + (ten + 1 < text.Length ? Digit(text[ten + 1]) : 0);
    }

    static int Digit(char unit) => Math.Max(0, Numerals.IndexOf(unit is '○' or '零' or 'O' or '0' ? '〇' : unit, StringComparison.Ordinal));

    [GeneratedRegex("(?<=^|[ \\n|•])(?<!(?:日期|时间)[ |：]{0,3})20[0-9]{2}-[0-9]{2}-[0-9]{2}(?=[ \\n|]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex(
        "(?<year>(?:19|20)[0-9]{2})[年/.-](?<month>[0-9]{1,2})(?:[月/.-](?<day>[0-9]{1,2})日?|月)"
        + "|(?<![0-9])(?<year>20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])"
        + "|(?<year>[一二][〇○零O0一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
