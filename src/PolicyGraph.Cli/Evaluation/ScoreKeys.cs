using System.Text;
using System.Text.RegularExpressions;
using PolicyGraph.Cli.Annotations;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>What two values must share to count as equal when they are scored.</summary>
/// <remarks>Looser than the keys of the graph, which must never join two works; here a printing variant must not cost a point.</remarks>
public static partial class ScoreKeys
{
    const string Dropped = "《》〈〉<>“”\"'‘’「」";
    const string Opening = "[(【〔{";
    const string Closing = "])】〕}";
    const int LeastShared = 8;

    /// <summary>Width, case, quotes, brackets and white space folded away.</summary>
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var unit in Compatibility.Fold(text ?? ""))
        {
            if (!char.IsWhiteSpace(unit) && !Dropped.Contains(unit, StringComparison.Ordinal))
                folded.Append(Opening.Contains(unit, StringComparison.Ordinal) ? '〔' : Closing.Contains(unit, StringComparison.Ordinal) ? '〕' : unit);
        }

        return folded.ToString().ToLowerInvariant();
    }

    public static string NumberKey(string? number) => Fold(number).Replace('〔', '|').Replace('〕', '|');

    /// <summary>〈X关于印发Y的通知〉 and Y are one title, with or without （试行） and the issuer before 关于.</summary>
    public static string TitleKey(string? title)
    {
        var key = Issuing().Replace(Fold(title), "", 1);
        key = Notice().Replace(key, "");
        key = Trial().Replace(key, "");
        return IssuerPrefix().Match(key) is { Success: true } match ? match.Groups[1].Value : key;
    }

    /// <summary>A law's short title is its title: 职业教育法.</summary>
    public static string ShortTitleKey(string? title)
    {
        const string state = "中华人民共和国";
        var key = TitleKey(title);
        return key.StartsWith(state, StringComparison.Ordinal) ? key[state.Length..] : key;
    }

    public static bool NamesWork(string type) => type is "law" or "policy";

    public static bool IsSameName(string type, string? gold, string? predicted) =>
        Fold(gold) == Fold(predicted) || (NamesWork(type) && TitleKey(gold) == TitleKey(predicted));

    /// <summary>2 where two citations name the same work outright, 1 where one title holds the other, else 0. Numbers decide where both have one.</summary>
    public static double Likeness(CitationAnnotation a, CitationAnnotation b)
    {
        var (numberA, numberB) = (NumberKey(a.Number), NumberKey(b.Number));
        if (numberA.Length > 0 && numberB.Length > 0)
            return numberA == numberB ? 2 : 0;
        var (titleA, titleB) = (ShortTitleKey(a.Title), ShortTitleKey(b.Title));
        if (titleA.Length == 0 || titleB.Length == 0)
            return 0;
        if (titleA == titleB)
            return 2;
        return Math.Min(titleA.Length, titleB.Length) >= LeastShared
            && (titleA.Contains(titleB, StringComparison.Ordinal) || titleB.Contains(titleA, StringComparison.Ordinal)) ? 1 : 0;
    }

    [GeneratedRegex("^.{0,30}?(?:关于)?印发(?=.{4,})", RegexOptions.CultureInvariant)]
    private static partial Regex Issuing();

    [GeneratedRegex("的通知$", RegexOptions.CultureInvariant)]
    private static partial Regex Notice();

    [GeneratedRegex("〔(?:试行|暂行|修订|草案|征求意见稿)[^〕]*〕$", RegexOptions.CultureInvariant)]
    private static partial Regex Trial();

    [GeneratedRegex("^.{2,30}?(关于.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex IssuerPrefix();
}
