using System.Text.RegularExpressions;

namespace PolicyGraph.Extraction;

/// <summary>Gives one name to a college and the other one that a bracket behind it prints: 合肥大学（原合肥学院）, 甲技师学院（增挂乙技工学校牌子）.</summary>
static partial class SecondNames
{
    const int LongestBetween = 30;

    /// <param name="colleges">Full names, in text order.</param>
    public static IEnumerable<Mention> Named(InstitutionText text, IReadOnlyList<Mention> colleges)
    {
        var nameOf = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 1; at < colleges.Count; at++)
        {
            var (first, second) = (colleges[at - 1], colleges[at]);
            if (second.Span.Start - first.Span.End is > 0 and <= LongestBetween && Between().IsMatch(text.Text.AsSpan(first.Span.End, second.Span.Start - first.Span.End))
                && Behind().IsMatch(text.Text, second.Span.End) && first.Name is { } name && second.Name is { } other && name != other)
                nameOf.TryAdd(other, name);
        }

        return nameOf.Count == 0 ? colleges : colleges.Select(college => college.Name is { } name && nameOf.TryGetValue(name, out var first) ? college with { Name = first } : college);
    }

    [GeneratedRegex("^（(?:原|原名|原为|曾用名|又名|即|加挂|增挂|另挂|挂|与|同|(?:[^（）]{2,16}，)?其?前身[为是])?：?$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex("\\G(?:）|，|(?:的)?(?:牌子|校牌)|(?:实行)?[“\"]?(?:两块牌子|一套班子|一套人马|合署))", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();
}
