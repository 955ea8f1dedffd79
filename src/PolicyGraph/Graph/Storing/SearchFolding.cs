using System.Text;

namespace PolicyGraph.Graph.Storing;

/// <summary>
/// Folds text for search: white space and quotation marks dropped, width and case folded, every other mark an end of a run. What a
/// full-text index makes of runs is each store's own; that any piece of a run is found is the same.
/// </summary>
public static class SearchFolding
{
    /// <summary>Stands between runs.</summary>
    const char Boundary = '\u0001';

    const string Dropped = "《》〈〉<>“”\"'‘’「」『』＂＜＞";

    /// <summary>Folded text and, for each of its units, where it stood in the source.</summary>
    public sealed record Folded(string Text, IReadOnlyList<int> Source);

    public static Folded Fold(string source)
    {
        var text = new StringBuilder(source.Length);
        var positions = new List<int>(source.Length);
        for (var at = 0; at < source.Length; at++)
        {
            if (Unit(source[at]) is not { } unit || (unit is Boundary && (text.Length == 0 || text[^1] is Boundary)))
                continue;
            text.Append(unit);
            positions.Add(at);
        }

        return new Folded(text.ToString(), positions);
    }

    /// <summary>What equal names have in common: folded, marks left out.</summary>
    public static string Name(string source) => Fold(source).Text.Replace($"{Boundary}", "", StringComparison.Ordinal);

    /// <summary>What a filter looks for in folded names; null where it asks for nothing: no text, or marks alone.</summary>
    public static string? Term(string? text) => text is not null && Name(text) is { Length: > 0 } term ? term : null;

    public static IReadOnlyList<string> Runs(string source) =>
        Fold(source).Text.Split(Boundary, StringSplitOptions.RemoveEmptyEntries);

    static char? Unit(char unit) =>
        char.IsWhiteSpace(unit) || Dropped.Contains(unit, StringComparison.Ordinal) ? null
        : unit is >= '！' and <= '～' ? Unit((char)(unit - 0xFEE0))
        : char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? char.ToLowerInvariant(unit)
        : Boundary;
}
