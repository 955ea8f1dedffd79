using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Writes documents with all that they say. Their texts, and the keys that they name, are written before.</summary>
sealed class DocumentWriting(IStatementRunner transaction, ProposalWriting proposals, CancellationToken cancellationToken)
{
    public async Task WriteAsync(IReadOnlyCollection<WrittenDocument> written)
    {
        await WriteAsync("write_documents", written.Select(item => DocumentRows.Document(item.Settled, item.Graph, item.Statements))).ConfigureAwait(false);
        await WriteAsync("write_statements", written.Select(item => DocumentRows.Statements(item.Id, item.Graph, item.Statements))).ConfigureAwait(false);
        await WriteAsync(
            "write_commitments",
            written.SelectMany(item => item.Commitments.Select((stated, ordinal) => CommitmentRows.Of(item.Id, ordinal, stated, item.Statements)))).ConfigureAwait(false);
        await WriteAsync(
            "write_observations",
            written.Select(item => ObservationRows.Of(item.Id, CaptureGrouping.IdOf(item.Graph.Source), item.Graph.Annotations.Commitments.Observations))).ConfigureAwait(false);
        await proposals.WriteAsync(written.Select(item => (item.Id, item.Graph, item.Commitments))).ConfigureAwait(false);
    }

    Task WriteAsync(string statement, IEnumerable<object> rows) => transaction.WriteAsync(statement, "rows", rows, cancellationToken);
}
