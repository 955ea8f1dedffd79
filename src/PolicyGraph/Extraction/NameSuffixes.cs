using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>A word that ends a name and tells its kind: 职业技术学院, 有限公司, 产教联合体.</summary>
/// <param name="Wording">As it is printed.</param>
/// <param name="Fits">Whether it tells a name in its place, by what stands around it (大学, not 大学生); null for one that always does.</param>
sealed record NameSuffix(string Wording, Func<string, TextSpan, bool>? Fits = null)
{
    /// <summary>Suffixes that tell a name wherever they stand.</summary>
    /// <param name="wordings">Parted by bars.</param>
    public static IEnumerable<NameSuffix> Always(string wordings) => wordings.Split('|').Select(wording => new NameSuffix(wording));

    /// <summary>All ways to join one part of each list; a list may have an empty part.</summary>
    public static IEnumerable<NameSuffix> Joined(params IEnumerable<string> parts) =>
        parts.Aggregate(Enumerable.Repeat("", 1), (heads, list) => heads.SelectMany(_ => list.Split('|'), (head, part) => head + part)).Select(wording => new NameSuffix(wording));
}

/// <summary>The suffixes of one kind of names, found in a text from left to right, the longest at each place that fits.</summary>
sealed class NameSuffixes(NameKind kind, params IEnumerable<NameSuffix> suffixes)
{
    readonly NameIndex<Func<string, TextSpan, bool>?> _suffixes = new([.. suffixes.Select(suffix => KeyValuePair.Create(suffix.Wording, suffix.Fits))]);

    public NameKind Kind => kind;

    public IEnumerable<string> Wordings => _suffixes.All;

    /// <summary>Whether a wording holds one.</summary>
    public bool AreIn(string wording)
    {
        for (var at = 0; at < wording.Length; at++)
        {
            if (_suffixes.MayStandAt(wording, at) && At(wording, at) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The one that begins at a place.</summary>
    public TextSpan? At(string text, int at)
    {
        foreach (var (wording, fits) in _suffixes.At(text, at))
        {
            if (new TextSpan(at, at + wording.Length) is var span && (fits is null || fits(text, span)))
                return span;
        }

        return null;
    }
}
