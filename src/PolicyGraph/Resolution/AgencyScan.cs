using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>An agency's name at a place of a text.</summary>
readonly record struct AgencyOccurrence(TextSpan Span, AgencyName Agency);

/// <summary>Finds the agencies (机关) that a piece of text names, lists that print the region once included: 市科技局、发改委.</summary>
static class AgencyScan
{
    const string Separators = "、，,和与及 ";

    /// <param name="context">The region of the letter: what 市 and 省 mean.</param>
    public static List<AgencyOccurrence> Find(string text, TextSpan within, Region? context)
    {
        var found = new List<AgencyOccurrence>();
        Region? last = null;
        var lastEnd = -1;
        for (var at = within.Start; at < within.End;)
        {
            var follows = last is not null && at - lastEnd == 1 && Separators.Contains(text[lastEnd], StringComparison.Ordinal);
            if ((AgencyAuthority.Default.MatchAt(text, at, context) ?? (follows ? Elided(text, at, last!) : null)) is not { Length: > 0 } match || at + match.Length > within.End)
            {
                at++;
                continue;
            }

            found.Add(new AgencyOccurrence(new TextSpan(at, at + match.Length), match.Agency));
            at += match.Length;
            (last, lastEnd) = (match.Agency.Region, at);
        }

        return found;
    }

    // 市政府与人社厅: a 厅 is a province's, whatever region stands before it.
    static AgencyMatch? Elided(string text, int at, Region region) =>
        AgencyAuthority.Default.OrganAt(text, at, region) is { Agency.Name: [.., '厅'] } && RegionAuthority.Default.ProvinceOf(region) is { } province
            ? AgencyAuthority.Default.OrganAt(text, at, province)
            : AgencyAuthority.Default.OrganAt(text, at, region);
}
