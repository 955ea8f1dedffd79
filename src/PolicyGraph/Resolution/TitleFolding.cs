using System.Text.RegularExpressions;

namespace PolicyGraph.Resolution;

/// <summary>A title taken apart: the folded core that two citations of one work share, and what stood round it.</summary>
/// <param name="Core">White space, marks, width, issuer prefix, 印发…的通知, （试行） and the range of years folded away.</param>
/// <param name="Years">2023-2025 where the title bears a range of years.</param>
/// <param name="IssuerPrefix">What stands before 关于 or 印发, as printed: 国务院办公厅, 教育部等六部门; null where nothing does.</param>
public sealed record FoldedTitle(string Core, string? Years, string? IssuerPrefix);

/// <summary>Folds titles so that one work's titles are equal however they are printed (design/GRAPH.md, <c>One work</c>, 2).</summary>
public static partial class TitleFolding
{
    const int MostOnStack = 256;
    const char Nothing = '\0';

    public static FoldedTitle Fold(string title)
    {
        var text = Canonical(title);
        var years = text.Contains('-', StringComparison.Ordinal) ? YearRange().Match(text) : Match.Empty;
        if (years.Success)
            text = text.Remove(years.Index, years.Length);
        var (issuer, core) = Unwrap(text);
        if (core.EndsWith(')'))
            core = Trial().Replace(core, "");
        return new FoldedTitle(
            core.StartsWith("中华人民共和国", StringComparison.Ordinal) && core.Length > 8 ? core[7..] : core,
            years.Success ? $"{years.Groups[1].Value}-{years.Groups[2].Value}" : null,
            issuer.Length == 0 ? null : issuer);
    }

    /// <summary>Width, brackets, marks and white space folded; the wording kept.</summary>
    public static string Canonical(string title)
    {
        Span<char> folded = title.Length <= MostOnStack ? stackalloc char[title.Length] : new char[title.Length];
        var length = 0;
        foreach (var unit in title)
        {
            var last = length > 0 ? folded[length - 1] : '\0';
            if (Fold(unit, last) is var kept && kept != Nothing && !(kept == '-' && last == '-'))
                folded[length++] = kept;
        }

        return title.AsSpan().SequenceEqual(folded[..length]) ? title : folded[..length].ToString();
    }

    static char Fold(char unit, char last) => unit switch
    {
        '至' when IsRange(last) => '-',
        >= '\u4E00' and <= '\u9FFF' => unit,
        '—' or '–' or '－' or '―' or '~' or '～' when IsRange(last) => '-',
        >= '！' and <= '～' and not ('＜' or '＞' or '＂' or '［' or '］') => char.ToLowerInvariant((char)(unit - 0xFEE0)),
        '（' or '［' or '〔' or '【' or '[' => '(',
        '）' or '］' or '〕' or '】' or ']' => ')',
        '《' or '》' or '〈' or '〉' or '<' or '>' or '＜' or '＞' or '“' or '”' or '"' or '\'' or '‘' or '’' or '「' or '」' or '『' or '』' or '＂' => Nothing,
        _ => char.IsWhiteSpace(unit) ? Nothing : char.ToLowerInvariant(unit),
    };

    static bool IsRange(char before) => char.IsAsciiDigit(before) || before is '年' or '-';

    // 〈X关于印发Y的通知〉 is Y by X; 〈X关于Z的意见〉 is 关于Z的意见 by X.
    static (string Issuer, string Core) Unwrap(string text)
    {
        if (text.EndsWith("的通知", StringComparison.Ordinal) && Issued().Match(text) is { Success: true } issued)
            return (issued.Groups["issuer"].Value, Unwrap(issued.Groups["core"].Value).Core);
        var about = text.IndexOf("关于", StringComparison.Ordinal);
        return about is > 1 and <= 60 ? (text[..about], text[about..]) : ("", text);
    }

    [GeneratedRegex("^(?<issuer>(?:(?!关于).){0,60}?)(?:关于)?(?:印发|转发|发布|公布|下发)(?<core>.{4,}?)的通知$", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();

    [GeneratedRegex(@"\((?:试行|暂行|修订|修正|草案|征求意见稿|稿)[^)]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trial();

    [GeneratedRegex(@"\(?((?:19|20)\d\d)年?-((?:19|20)\d\d)年?\)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();
}
