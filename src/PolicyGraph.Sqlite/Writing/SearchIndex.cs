using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Search;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Keeps the search index. It holds no text of its own: what is taken out of it is worked out again from names and text.</summary>
sealed class SearchIndex(Session session)
{
    sealed record Entry(long Id, string Names, string? Text);

    public void Put(string nodeId, IEnumerable<string> names, string? textSha256 = null, string? text = null)
    {
        Remove(nodeId);
        var lines = names.Select(name => name.ReplaceLineEndings("")).Distinct().ToList();
        var joined = string.Join('\n', lines);
        var id = session.Insert(
            "insert search entry", "INSERT INTO search_entries (node_id, names, text_sha256) VALUES (@node, @names, @text) RETURNING id",
            ("node", nodeId), ("names", joined), ("text", textSha256));
        session.Run(
            "insert search", "INSERT INTO search (rowid, names, body) VALUES (@id, @names, @body)",
            ("id", id), ("names", WordsOf(joined)), ("body", SearchWords.Of(text ?? "")));
        foreach (var folded in lines.Select(SearchFolding.Name).Where(name => name.Length > 0).Distinct())
            session.Run("insert search name", "INSERT INTO search_names (folded, entry) VALUES (@folded, @id)", ("folded", folded), ("id", id));
    }

    public void Rename(string from, string to) =>
        session.Run("rename search entry", "UPDATE search_entries SET node_id = @to WHERE node_id = @from", ("from", from), ("to", to));

    public void Remove(string nodeId)
    {
        var found = session.Rows(
            "search entry",
            "SELECT id, names, (SELECT text FROM texts WHERE sha256 = text_sha256) AS text FROM search_entries WHERE node_id = @node",
            row => new Entry(row.Long("id"), row.Text("names"), row.TextOrNull("text")), ("node", nodeId));
        if (found is not [var entry])
            return;
        session.Run(
            "delete search", "INSERT INTO search (search, rowid, names, body) VALUES ('delete', @id, @names, @body)",
            ("id", entry.Id), ("names", WordsOf(entry.Names)), ("body", SearchWords.Of(entry.Text ?? "")));
        session.Run("delete search names", "DELETE FROM search_names WHERE entry = @id", ("id", entry.Id));
        session.Run("delete search entry", "DELETE FROM search_entries WHERE id = @id", ("id", entry.Id));
    }

    // Each name ends a run: a phrase never runs from one name into the next.
    static string WordsOf(string names) => string.Concat(names.Split('\n').Select(SearchWords.Of));
}
