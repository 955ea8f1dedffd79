namespace PolicyGraph.Graph;

/// <summary>A work's own text may name what carries it out, which says nothing of who took it up: of some documents, which those are.</summary>
sealed class OwnTexts
{
    readonly IReadOnlyDictionary<string, NodeRow> _documents;

    OwnTexts(IReadOnlyDictionary<string, NodeRow> documents) => _documents = documents;

    public static async Task<OwnTexts> AmongAsync(IGraphReader reader, IEnumerable<string> documentIds, CancellationToken cancellationToken) =>
        documentIds.Distinct().ToList() is { Count: > 0 } asked
            ? new OwnTexts(await reader.GetNodesAsync(asked, cancellationToken).ConfigureAwait(false)) : new OwnTexts(new Dictionary<string, NodeRow>());

    /// <summary>One of the documents asked for; null where it is gone meanwhile.</summary>
    public DocumentRow? Find(string documentId) => (DocumentRow?)_documents.GetValueOrDefault(documentId);

    public bool Contains(WorkRow work, string documentId) => Find(documentId)?.PublishesWorkId == work.Id;
}
