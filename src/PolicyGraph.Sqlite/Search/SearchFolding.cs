using System.Text;

namespace PolicyGraph.Sqlite.Search;

/// <summary>
/// Folds text for search: white space and quotation marks dropped, width and case folded, every other mark an end of a run. A
/// run is stored as its overlapping pairs of characters and its last character; a phrase of pairs then finds any piece of it.
/// </summary>
static class SearchFolding
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

    public static IReadOnlyList<string> Runs(string source) =>
        Fold(source).Text.Split(Boundary, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words that the index keeps of a text.</summary>
    public static string Words(string source)
    {
        var words = new StringBuilder(source.Length * 3);
        foreach (var run in Runs(source))
        {
            for (var at = 0; at < run.Length - 1; at++)
                words.Append(run, at, 2).Append(' ');
            // The last character alone, so that every character begins a word.
            words.Append(run[^1]).Append(' ');
        }

        return words.ToString();
    }

    /// <summary>An FTS5 expression for texts that hold all runs of a query; null where the query has none.</summary>
    public static string? Match(string query, string? column = null)
    {
        var runs = Runs(query);
        var expression = string.Join(" AND ", runs.Select(Phrase));
        return runs.Count == 0 ? null : column is null ? expression : $"{{{column}}} : ({expression})";
    }

    static string Phrase(string run) => run.Length == 1
        ? $"\"{run}\" *"
        : $"\"{string.Join(' ', Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2)))}\"";

    static char? Unit(char unit) =>
        char.IsWhiteSpace(unit) || Dropped.Contains(unit, StringComparison.Ordinal) ? null
        : unit is >= '！' and <= '～' ? Unit((char)(unit - 0xFEE0))
        : char.IsLetterOrDigit(unit) || char.IsSurrogate(unit) ? char.ToLowerInvariant(unit)
        : Boundary;
}
