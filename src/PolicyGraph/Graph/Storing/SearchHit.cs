namespace PolicyGraph.Graph.Storing;

/// <summary>Makes the row of a hit, with the piece that was hit.</summary>
public static class SearchHit
{
    /// <param name="tier">3 for an exact hit, 2 for a name, 1 for a text.</param>
    public static SearchHitRow Of(string id, int tier, IReadOnlyList<string> names, string? text, string query)
    {
        ArgumentNullException.ThrowIfNull(names);
        var pieces = tier == 1 ? [] : names.AsEnumerable();
        var marked = pieces.Select(name => Highlight.Of(name, query)).FirstOrDefault(piece => piece is not null)
            ?? (text is null ? null : Highlight.Of(text, query));
        return new SearchHitRow(id, tier, marked ?? names[0]);
    }
}
