using System.Globalization;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Reads when something happened from the words before it: 2023年7月, 今年4月26日 (of the letter's year), 2013年.</summary>
static partial class StatedDate
{
    /// <summary>The last date printed in a piece of text; null where none is, where it is a goal (到2025年, 2024年底前) or needs a year that is not known.</summary>
    /// <param name="letterYear">The year that 今年 means.</param>
    public static PartialDate? Last(ReadOnlySpan<char> wording, int? letterYear)
    {
        if (Date().Last(wording) is not { } place)
            return null;
        var printed = wording.Slice(place.Index, place.Length);
        var behindYear = printed[(printed.IndexOf('年') + 1)..];
        var month = behindYear.IndexOf('月');
        return YearOf(printed, letterYear) is { } year
            ? PartialDate.Create(year, month < 0 ? null : Number(behindYear[..month]), month < 0 || month + 1 == behindYear.Length ? null : Number(behindYear[(month + 1)..^1]))
            : null;
    }

    static int? YearOf(ReadOnlySpan<char> printed, int? letterYear) => printed[0] switch
    {
        '今' => letterYear,
        '去' => letterYear - 1,
        '前' => letterYear - 2,
        _ => Number(printed[..4]),
    };

    static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![到至自于从起]|力争|争取|计划|[0-9—–－-])(?:(?:19|20)[0-9]{2}年|[今去前]年)(?!第|级|版|以前|之前)(?:1[0-2]月|0?[1-9]月)?(?:(?<=月)[0-9]{1,2}日)?(?![底末]?前|[内度起]|[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
