using System.Text;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Neo4j.Search;

/// <summary>
/// Runs as the cjk analyser is to read them, which makes pairs of neighbouring Chinese characters and a word of whatever stands alone.
/// </summary>
/// <remarks>
/// Other characters are set apart, so that any piece of a number is found; the first Chinese character after another one and the last of a row stand alone
/// too, so that a phrase may begin or end there. Index and query are made alike.
/// </remarks>
static class SearchTerms
{
    public static string Indexed(string source)
    {
        var text = new StringBuilder(source.Length * 2);
        foreach (var run in SearchFolding.Runs(source))
            Append(text, run, isWhole: true);
        return text.ToString();
    }

    /// <summary>A Lucene query for what holds all runs; null where there are none.</summary>
    public static string? Query(string asked)
    {
        var runs = SearchFolding.Runs(asked);
        return runs.Count == 0 ? null : string.Join(" AND ", runs.Select(Phrase));
    }

    /// <summary>A Lucene query of the keyword analyser for one whole name.</summary>
    public static string Exact(string folded) =>
        $"\"{folded.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    static string Phrase(string run)
    {
        if (run.Length == 1)
            return run + "*";
        var text = new StringBuilder(run.Length * 2);
        Append(text, run, isWhole: false);
        return $"\"{text.ToString().TrimEnd()}\"";
    }

    static void Append(StringBuilder text, string run, bool isWhole)
    {
        for (var at = 0; at < run.Length;)
        {
            var end = at;
            while (end < run.Length && IsPaired(run[end]))
                end++;
            if (end == at)
                text.Append(run[at++]).Append(' ');
            else
            {
                AppendRow(text, run.AsSpan(at, end - at), afterOther: at > 0, endsOpen: end == run.Length && !isWhole);
                at = end;
            }
        }
    }

    static void AppendRow(StringBuilder text, ReadOnlySpan<char> row, bool afterOther, bool endsOpen)
    {
        if (afterOther)
            text.Append(row[0]).Append(' ');
        if (row.Length > 1)
            text.Append(row).Append(' ');
        if (!endsOpen || (row.Length == 1 && !afterOther))
            text.Append(row[^1]).Append(' ');
    }

    // What the analyser pairs: Han, kana, Hangul; and the halves of characters beyond the basic plane, most of which are Han.
    static bool IsPaired(char unit) => unit is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(unit);
}
