using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Extracts again from every stored text and writes all anew.</summary>
sealed class Rebuilding(Session session)
{
    const int ChunkSize = 100;

    // Children before their parents. What is derived goes; the texts stay.
    static readonly string[] Tables =
    [
        "observations", "suggestions", "handlers", "proposals", "relations", "commitment_ties", "commitments", "search_names", "search_entries", "cited_for", "cited_in", "node_keys", "regions", "work_links", "work_issuers", "work_names", "alias_declarations",
        "document_issuers", "institution_references", "mentions", "publications", "citations", "signature_candidates", "signature_links",
        "signatures", "institution_keys", "institutions", "works", "documents", "capture_keys", "captures",
    ];

    public int Rebuild(Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var captures = Captures();
        Clear();
        var writer = new BatchWriter(session);
        var done = 0;
        foreach (var chunk in captures.Chunk(ChunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.Take([.. chunk.Select(capture => extract(capture.With(TextOf(capture.TextSha256))))], cancellationToken);
            done += chunk.Length;
            progress?.Report(done);
        }

        writer.Settle();
        session.Run("delete unused texts", "DELETE FROM texts WHERE sha256 NOT IN (SELECT text_sha256 FROM captures)");
        return done;
    }

    // The texts are read when their turn comes: all of them at once may be more than memory holds.
    sealed record Capture(string TextSha256, string Sha256, string? Url, string? File, DateTimeOffset? CapturedOn, bool Composed)
    {
        public SourceDocument With(string text) => new(text, Sha256, Url, File, CapturedOn, Composed);
    }

    List<Capture> Captures() => session.Rows(
        "all captures", "SELECT * FROM captures ORDER BY id",
        row => new Capture(row.Text("text_sha256"), row.Text("sha256"), row.TextOrNull("url"), row.TextOrNull("file"), row.Time("captured_on"), row.Flag("composed")));

    string TextOf(string sha256) => (string)session.Scalar("text", "SELECT text FROM texts WHERE sha256 = @sha256", ("sha256", sha256))!;

    void Clear()
    {
        foreach (var table in Tables)
            session.Run($"clear {table}", $"DELETE FROM {table}");
        session.Run("clear search", "INSERT INTO search (search) VALUES ('delete-all')");
    }
}
