using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Texts as they were captured. A capture is a text at an address; meeting it again only makes it later.</summary>
sealed class CaptureTable(Session session)
{
    /// <summary>A capture of a touched document; <paramref name="Document"/> is the document it belonged to before.</summary>
    public sealed record Held(long Id, CaptureKeys Keys, long? Document);

    /// <summary>Whether the store holds samples or real letters; null while it holds nothing.</summary>
    public bool? Composed => session.Scalar("held kind", "SELECT composed FROM captures LIMIT 1") is long composed ? composed != 0 : null;

    /// <summary>Keeps a capture.</summary>
    /// <returns>Its id, and whether it is new or later than what was known of it.</returns>
    public (long Id, bool Changed) Keep(DocumentGraph graph)
    {
        var source = graph.Source;
        var known = session.Rows(
            "find capture",
            "SELECT id, captured_on, file, sha256 FROM captures WHERE text_sha256 = @text AND coalesce(url, '') = @url",
            row => (Id: row.Long("id"), Order: CaptureOrder.Of(row.TextOrNull("captured_on"), row.TextOrNull("file"), row.Text("sha256"))),
            ("text", source.TextSha256), ("url", source.Url ?? ""));
        if (known is not [var held])
            return (Insert(graph), true);
        if (CaptureOrder.Of(source) <= held.Order)
            return (held.Id, false);
        session.Run(
            "raise capture",
            "UPDATE captures SET captured_on = @on, file = @file, sha256 = @sha256, extractor_version = @version WHERE id = @id",
            ("on", CaptureOrder.Time(source)), ("file", source.File), ("sha256", source.Sha256), ("version", graph.ExtractorVersion), ("id", held.Id));
        return (held.Id, true);
    }

    /// <summary>The captures and all that share a key with them, directly or through others.</summary>
    public List<Held> Connected(IEnumerable<long> captures) => session.Rows(
        "connected captures",
        """
        WITH RECURSIVE touched (capture) AS (
            SELECT value FROM json_each(@captures)
            UNION
            SELECT other.capture FROM touched
            JOIN capture_keys own ON own.capture = touched.capture
            JOIN capture_keys other ON other.key = own.key)
        SELECT id, text_sha256, coalesce(url, '') AS url, captured_on, document,
               (SELECT json_group_array(key) FROM capture_keys WHERE capture = id) AS keys
        FROM touched JOIN captures ON captures.id = touched.capture
        """,
        row => new Held(
            row.Long("id"),
            new CaptureKeys(
                $"{row.Text("text_sha256")}|{row.Text("url")}", [.. JsonSerializer.Deserialize<string[]>(row.Text("keys"))!],
                row.Time("captured_on"), row.Text("text_sha256")),
            row.LongOrNull("document")),
        ("captures", JsonSerializer.Serialize(captures)));

    public void Assign(IEnumerable<long> captures, long document) => session.Run(
        "assign captures", "UPDATE captures SET document = @document WHERE id IN (SELECT value FROM json_each(@captures))",
        ("document", document), ("captures", JsonSerializer.Serialize(captures)));

    /// <summary>Removes all captures of a document with the texts that no other capture bears.</summary>
    public void Remove(long document)
    {
        var texts = session.Rows(
            "texts of document", "SELECT DISTINCT text_sha256 FROM captures WHERE document = @document", row => row.GetString(0), ("document", document));
        session.Run("delete keys", "DELETE FROM capture_keys WHERE capture IN (SELECT id FROM captures WHERE document = @document)", ("document", document));
        session.Run("delete captures", "DELETE FROM captures WHERE document = @document", ("document", document));
        foreach (var text in texts)
        {
            session.Run(
                "delete text", "DELETE FROM texts WHERE sha256 = @text AND NOT EXISTS (SELECT 1 FROM captures WHERE text_sha256 = @text)", ("text", text));
        }
    }

    long Insert(DocumentGraph graph)
    {
        var source = graph.Source;
        session.Run(
            "insert text", "INSERT INTO texts (sha256, text) VALUES (@sha256, @text) ON CONFLICT DO NOTHING",
            ("sha256", source.TextSha256), ("text", source.Text));
        var id = session.Insert(
            "insert capture",
            """
            INSERT INTO captures (text_sha256, url, file, sha256, captured_on, composed, extractor_version)
            VALUES (@text, @url, @file, @sha256, @on, @composed, @version) RETURNING id
            """,
            ("text", source.TextSha256), ("url", source.Url), ("file", source.File), ("sha256", source.Sha256), ("on", CaptureOrder.Time(source)),
            ("composed", source.Composed), ("version", graph.ExtractorVersion));
        foreach (var key in graph.Keys.Distinct())
            session.Run("insert key", "INSERT INTO capture_keys (key, capture) VALUES (@key, @capture)", ("key", key), ("capture", id));
        return id;
    }
}
