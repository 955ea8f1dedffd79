using System.Text;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Search;

/// <summary>Runs as the index keeps them: overlapping pairs of characters and the last one, so that a phrase of pairs finds any piece.</summary>
static class SearchWords
{
    /// <summary>The words that the index keeps of a text.</summary>
    public static string Of(string source)
    {
        var words = new StringBuilder(source.Length * 3);
        foreach (var run in SearchFolding.Runs(source))
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
        var runs = SearchFolding.Runs(query);
        var expression = string.Join(" AND ", runs.Select(Phrase));
        return runs.Count == 0 ? null : column is null ? expression : $"{{{column}}} : ({expression})";
    }

    static string Phrase(string run) => run.Length == 1
        ? $"\"{run}\" *"
        : $"\"{string.Join(' ', Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2)))}\"";
}
