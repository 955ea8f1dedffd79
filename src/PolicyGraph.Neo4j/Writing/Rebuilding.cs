using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Neo4j.Reading;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Extracts whole documents again within one transaction: takes them away and writes their texts anew.</summary>
/// <remarks>The graph depends on the texts that it holds and on no order in which they came, so that it ends as if all had been written at once.</remarks>
sealed class Rebuilding(IStatementRunner transaction, Func<SourceDocument, DocumentGraph> extract, CancellationToken cancellationToken)
{
    /// <param name="texts">Ids; those that are gone meanwhile are passed over.</param>
    /// <returns>The texts that were extracted: these with the others of their documents.</returns>
    public async Task<IReadOnlyCollection<string>> RebuildAsync(IReadOnlyCollection<string> texts)
    {
        var documents = new Dictionary<string, string>();
        var keys = await transaction.RunAsync("keys_of_texts", new { ids = texts }, cancellationToken).ConfigureAwait(false);
        await KeyLocks.CloseAsync(keys.Select(row => row.Text("key")), async locked =>
        {
            var captures = await transaction.RunAsync("lock_documents", new { keys = locked }, cancellationToken).ConfigureAwait(false);
            foreach (var capture in captures)
                documents[capture.Text("id")] = capture.Text("document");
            return captures.SelectMany(capture => capture.Texts("keys")).Select(NodeId.OfDocument);
        }).ConfigureAwait(false);
        if (documents.Count == 0)
            return [];
        var rows = await transaction.RunAsync("stored_texts", new { ids = documents.Keys }, cancellationToken).ConfigureAwait(false);
        await new BatchWriter(transaction, cancellationToken).DeleteAsync([.. documents.Values.Distinct()], documents.Keys).ConfigureAwait(false);
        await new BatchWriter(transaction, cancellationToken).WriteAsync([.. rows.Select(row => extract(Neo4jGraphReader.Source(row)))]).ConfigureAwait(false);
        return documents.Keys;
    }
}
