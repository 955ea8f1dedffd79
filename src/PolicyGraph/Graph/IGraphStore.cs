using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>A graph kept somewhere. Two implementations of one contract: SQLite and Neo4j.</summary>
/// <remarks>
/// What is stored is a function of the set of documents held: the same documents in any order, in any batches, with replacements and
/// deletions in between, end in the same graph. Writers take turns; readers are never blocked. Each answer is of one state of the graph,
/// and a reader tells whether all its answers are of the same one: in SQLite always, in Neo4j unless a batch was committed between them.
/// Every failure of the store is a <see cref="GraphStoreException"/>.
/// </remarks>
public interface IGraphStore : IGraphWriter, IAsyncDisposable
{
    /// <summary>Opens a reader. Dispose it soon: it may hold a read transaction.</summary>
    Task<IGraphReader> OpenReaderAsync(CancellationToken cancellationToken = default);

    /// <summary>A mark of the graph's state, as <see cref="IGraphReader.StateMark"/> bears it: while it stays the same, nothing is committed, by any program.</summary>
    /// <remarks>A store that asks a server may answer with the state of a moment ago, as far as other programs write.</remarks>
    /// <returns>Null where the store cannot tell.</returns>
    /// <exception cref="GraphStoreException">The store cannot be read.</exception>
    ValueTask<string?> ReadStateMarkAsync(CancellationToken cancellationToken = default) => new((string?)null);
}

/// <summary>Writes batches and keeps the graph settled.</summary>
public interface IGraphWriter
{
    /// <summary>Stores a batch in one transaction: all of it or nothing. Documents already held are left as they are.</summary>
    /// <exception cref="GraphStoreException">Among others: composed samples offered to a store of real letters, or the reverse.</exception>
    Task<WriteSummary> WriteAsync(GraphBatch batch, CancellationToken cancellationToken = default);

    /// <summary>Deletes a document (any of its key's ids) with its texts and all that only it supported.</summary>
    /// <returns>False where no such document is held.</returns>
    Task<bool> DeleteDocumentAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Extracts again from every stored text and settles again, all in one transaction.</summary>
    Task<int> RebuildAsync(Func<SourceDocument, DocumentGraph> extract, IProgress<int>? progress = null, CancellationToken cancellationToken = default);
}

/// <summary>What a write changed.</summary>
/// <param name="Documents">The document's id for each element of the batch, in the batch's order.</param>
public sealed record WriteSummary(int Added, int Replaced, int Unchanged, IReadOnlyList<string> Documents);
