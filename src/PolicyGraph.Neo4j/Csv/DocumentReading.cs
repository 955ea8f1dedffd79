using PolicyGraph.Documents;
using PolicyGraph.Graph;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>Reads all texts, as often as it is asked to, and extracts them a few at a time.</summary>
sealed class DocumentReading(IGraphReader reader, Func<SourceDocument, DocumentGraph> extract, CancellationToken cancellationToken)
{
    public const int AtATime = 64;

    /// <param name="which">Null for all.</param>
    public IAsyncEnumerable<List<DocumentGraph>> ReadAsync(Func<SourceDocument, bool>? which = null) =>
        reader.ReadSourcesAsync(cancellationToken).Where(source => which is null || which(source)).Chunk(AtATime)
            .Select(sources => sources.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(extract).ToList());
}
