using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>For a document without a signing date: the earliest day it can have been signed, from what its text tells as past.</summary>
static partial class HeaderBounds
{
    /// <summary>The latest of the years of cited numbers and of the months that the text tells as past; null where it tells none.</summary>
    public static DateBound? NotBefore(NormalizedText text) =>
        Numbers(text).Concat(Months(text)).OrderByDescending(bound => bound.Day).ThenBy(bound => bound.Span!.Value.Start).FirstOrDefault();

    public static DateBound? NotAfter(PartialDate? published, TextSpan? span) =>
        published is null ? null : new DateBound(published.Last, "published on that day", span);

    static IEnumerable<DateBound> Numbers(NormalizedText text) =>
        DocumentNumberParser.FindAll(text.Text).Select(match =>
            new DateBound(new DateOnly(match.Number.Year, 1, 1), $"cites {match.Number}", text.ToSource(match.Span)));

    static IEnumerable<DateBound> Months(NormalizedText text) =>
        Past().Matches(text.Text)
            .Select(match => (Match: match, Date: PartialDate.Create(Number(match, "year"), match.Groups["month"].Success ? Number(match, "month") : null, null)))
            .Where(item => item.Date is not null)
            .Select(item => new DateBound(item.Date!.First, $"tells of {item.Match.Value}", text.ToSource(new TextSpan(item.Match.Index, item.Match.Index + item.Match.Length))));

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    // Goals are no past: 到2025年, 力争2025年, 2025年底前. Neither are ranges of years in titles.
    [GeneratedRegex(
        "(?<!到|至|于|争|取|计|划|于|[-—–－~～])(?<year>(?:19|20)[0-9]{2})年(?:(?<month>1[0-2]|0?[1-9])月(?!底?前|底|起)|(?:上半年|下半年|底以来|以来|度))", RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
