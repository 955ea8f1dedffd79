using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>What regions' own bodies issued.</summary>
sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyDictionary<string, Slice<DocumentRow>>> GetRegionDocumentsAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        OfRegionsAsync(regionCodes, "region_documents", NodeRows.Document, page, cancellationToken);

    public Task<IReadOnlyDictionary<string, Slice<WorkRow>>> GetRegionWorksAsync(
        IReadOnlyCollection<string> regionCodes, Page page, CancellationToken cancellationToken = default) =>
        OfRegionsAsync(regionCodes, "region_works", NodeRows.Work, page, cancellationToken);

    public Task<string?> GetTextAsync(string documentId, string textSha256, CancellationToken cancellationToken = default) => Task.FromResult(
        Find(NodeKind.Document, [documentId], cancellationToken).TryGetValue(documentId, out var document)
            ? session.Read("captured_text", row => row.Text("text"), cancellationToken, ("document", document), ("sha256", textSha256)).FirstOrDefault()
            : null);

    Task<IReadOnlyDictionary<string, Slice<T>>> OfRegionsAsync<T>(
        IReadOnlyCollection<string> regionCodes, string stem, Func<SqliteDataReader, T> map, Page page, CancellationToken cancellationToken)
    {
        List<string> asked = [.. regionCodes.Distinct()];
        var slices = Slices.ByOwner(session.Read(
            stem, Slices.Map(map, "node_id"), cancellationToken, [("regions", Json(asked)), .. Slices.Parameters(page)]));
        return Task.FromResult<IReadOnlyDictionary<string, Slice<T>>>(
            asked.Index().Where(item => slices.ContainsKey(item.Index)).ToDictionary(item => item.Item, item => slices[item.Index]));
    }
}
