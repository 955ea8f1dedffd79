using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Documents;

/// <summary>Finds where the issuer prefix (机关代字) of a number begins within the characters that run up to the year.</summary>
/// <remarks>
/// A short run that a bracket opens is the prefix (浏食安委发, not 安委发). Else, in order: behind the last word that cites or joins (依据, 按照, 和); where the longest prefix begins that names an issuer
/// (国办发, 粤发改社会); else the whole run, at most <see cref="LongestUnknown"/> characters of it where words precede.
/// </remarks>
static partial class NumberPrefixBoundary
{
    const int LongestUnknown = 8;
    const int LongestKnown = 12;
    const int LongestInBracket = 7;

    static readonly Lazy<FrozenSet<char>> RegionInitials = new(() => RegionAuthority.Default.All.Select(region => region.ShortName[0]).ToFrozenSet());

    /// <param name="run">Chinese characters up to the year's bracket.</param>
    /// <param name="before">The unit in front of the run; null at the text's beginning.</param>
    public static int Find(string run, char? before)
    {
        var cut = Citing().Last(run) is { } word ? word.Index + word.Length : 0;
        if (run.Length - cut < 2)
            cut = 0;
        if (cut == 0 && before is null or '（' or '(' && run.Length <= LongestInBracket)
            return 0;
        for (var start = Math.Max(cut, run.Length - LongestKnown); start <= run.Length - 2; start++)
        {
            if (!NamesIssuer(run.AsSpan(start)))
                continue;
            if ((start > cut || IsConjunction(run[start])) && start + 2 < run.Length && IsNational(run.AsSpan(start + 1)))
                return start + 1;
            return IsRegionCharacter(run[cut..start]) ? cut : start;
        }

        var isWhole = cut == 0 && (before is not { } unit || !IsChinese(unit));
        return isWhole && run.Length <= LongestKnown ? 0 : Math.Max(cut, run.Length - LongestUnknown);
    }

    public static bool NamesIssuer(ReadOnlySpan<char> prefix) =>
        NumberPrefixAuthority.Default.Interpret(prefix, null) is { Issuers.IsEmpty: false } or { Candidates.IsEmpty: false };

    // 符合教职成〔2018〕1号: 合 is part of the word, not Hefei's.
    static bool IsNational(ReadOnlySpan<char> prefix) => NumberPrefixAuthority.Default.Interpret(prefix, null) is { Level: Level.National };

    // 荔 before 农函: a county's first character, known only in its own letters.
    static bool IsRegionCharacter(string skipped) =>
        (skipped.Length == 1 || (skipped.Length == 2 && "市州盟县区旗".Contains(skipped[1], StringComparison.Ordinal))) && RegionInitials.Value.Contains(skipped[0])
        && !IsConjunction(skipped[0]);

    // 和 also begins county names: 和政发 is Hezheng's, 和财税 is not.
    static bool IsConjunction(char unit) => unit is '和' or '及' or '与';

    static bool IsChinese(char unit) => unit is >= '\u4E00' and <= '\u9FFF';

    // Words that end before a number. 和 and 及 also begin county names (和政), so a prefix of two characters is left to them.
    [GeneratedRegex(
        "符合|违反|依据|依照|按照|遵照|参照|对照|根据|落实|执行|贯彻|结合|印发的?|下发的?|出台的?|发布的?|转发的?|制定的?|文件|精神|通知|意见|文号|编号|有关|关于|以及|[按据以与的了为在见等或]|(?:和|及)(?=.{3})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Citing();
}
