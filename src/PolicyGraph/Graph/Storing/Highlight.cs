namespace PolicyGraph.Graph.Storing;

/// <summary>Cuts the piece round the first hit out of a text and marks the hit with ⟦ and ⟧.</summary>
public static class Highlight
{
    const int Before = 20;
    const int Length = 80;

    /// <returns>Null where no run of the query stands in the text.</returns>
    public static string? Of(string source, string query)
    {
        var folded = SearchFolding.Fold(source);
        foreach (var run in SearchFolding.Runs(query))
        {
            if (folded.Text.IndexOf(run, StringComparison.Ordinal) is >= 0 and var at)
                return Mark(source, folded.Source[at], folded.Source[at + run.Length - 1] + 1);
        }

        return null;
    }

    static string Mark(string source, int start, int end)
    {
        var from = Whole(source, Math.Max(0, start - Before));
        var to = Whole(source, Math.Min(source.Length, Math.Max(end, from + Length)));
        return $"{(from > 0 ? "…" : "")}{source[from..start]}⟦{source[start..end]}⟧{source[end..to]}{(to < source.Length ? "…" : "")}".ReplaceLineEndings(" ");
    }

    static int Whole(string source, int at) =>
        at > 0 && at < source.Length && char.IsLowSurrogate(source[at]) && char.IsHighSurrogate(source[at - 1]) ? at - 1 : at;
}
