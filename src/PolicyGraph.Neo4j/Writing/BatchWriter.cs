using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>
/// Writes a batch within one transaction. First it locks and reads all that the batch touches, then decides in memory, then writes
/// the differences, in a few statements over many rows.
/// </summary>
sealed class BatchWriter(IStatementRunner transaction, CancellationToken cancellationToken)
{
    readonly KeySettling _keys = new(transaction, cancellationToken);
    readonly CitedInSummary _summary = new(transaction);
    readonly RegionRows _regions = new(transaction);
    readonly ProposalWriting _proposals = new(transaction, cancellationToken);

    public async Task<WriteSummary> WriteAsync(IReadOnlyList<DocumentGraph> batch)
    {
        var changes = await new CaptureGrouping(transaction).GroupAsync(batch, cancellationToken).ConfigureAwait(false);
        if (!changes.Documents.IsEmpty)
            await WriteAsync(changes).ConfigureAwait(false);
        return changes.Summary;
    }

    /// <returns>False where no such document is held.</returns>
    public async Task<bool> DeleteAsync(string id)
    {
        var found = await transaction.RunAsync("texts_of_document", new { id }, cancellationToken).ConfigureAwait(false);
        if (found is not [var row])
            return false;
        await transaction.RunAsync("lock_documents", new { keys = row.Texts("keys").Order(StringComparer.Ordinal) }, cancellationToken).ConfigureAwait(false);
        await WriteAsync(new CaptureChanges([row.Text("document")], [], [], [], new WriteSummary(0, 0, 0, []))).ConfigureAwait(false);
        await transaction.RunAsync("delete_texts", new { ids = row.Texts("texts") }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    async Task WriteAsync(CaptureChanges changes)
    {
        var written = changes.Documents.Where(document => document.Graph is not null)
            .Select(document => new WrittenDocument(document.Settled, document.Graph!, new DocumentStatements(document.Graph!))).ToList();
        var removed = changes.Removed.IsEmpty ? []
            : await transaction.RunAsync("document_statements", new { ids = changes.Removed }, cancellationToken).ConfigureAwait(false);
        await _keys.SettleAsync(removed, [.. written.Select(document => document.Statements)]).ConfigureAwait(false);
        await _proposals.DeleteAsync(changes.Removed).ConfigureAwait(false);
        await transaction.WriteAsync("delete_observations", "ids", changes.Removed, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("delete_documents", "ids", changes.Removed, cancellationToken).ConfigureAwait(false);
        await _keys.WriteAsync(written.SelectMany(document => document.Statements.RegionCodes)).ConfigureAwait(false);
        await transaction.WriteAsync("write_texts", "rows", changes.New.Select(DocumentRows.Text), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("raise_texts", "rows", changes.Raised.Select(DocumentRows.Raised), cancellationToken).ConfigureAwait(false);
        await RenameAsync(changes).ConfigureAwait(false);
        await new DocumentWriting(transaction, _proposals, cancellationToken).WriteAsync(written).ConfigureAwait(false);
        await DrawAsync(removed, written).ConfigureAwait(false);
        if (!changes.Removed.IsEmpty || _keys.Works.Deleted.Count > 0)
            await _regions.TidyAsync(RegionsBefore(removed), cancellationToken).ConfigureAwait(false);
    }

    async Task RenameAsync(CaptureChanges changes)
    {
        var rows = changes.Documents.Where(item => item.Graph is null)
            .Select(item => new { item.Settled.Id, capture = item.Settled.CurrentCapture, item.Settled.Captures }).ToList();
        if (rows.Count == 0)
            return;
        var commitments = await transaction.RunAsync("rename_documents", new { rows }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "rename_commitments", "rows",
            commitments.Select(row => new { before = row.Text("commitment"), id = NodeId.OfCommitment(row.Text("document"), row.Text("key")) }), cancellationToken).ConfigureAwait(false);
        await _proposals.RenameAsync(rows.Select(row => row.Id)).ConfigureAwait(false);
    }

    async Task DrawAsync(IReadOnlyList<QueryRow> removed, List<WrittenDocument> written)
    {
        var documents = written.Select(document => document.Id).ToList();
        var (signatures, keys) = (_keys.Signatures.Moved.ToList(), _keys.Institutions.Moved.ToList());
        var citing = documents.Union(await EraseCitationsAsync(signatures, documents).ConfigureAwait(false));
        await transaction.WriteAsync("draw_citations", "documents", citing, cancellationToken).ConfigureAwait(false);
        var moved = keys.Count == 0 ? [] : await transaction.RunAsync("erase_mentions", new { keys }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "draw_mentions", "documents", documents.Union(moved.Where(row => row.Flag("isDocument")).Select(row => row.Text("node"))), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "draw_issuers", "works", _keys.Works.Written.Union(moved.Where(row => !row.Flag("isDocument")).Select(row => row.Text("node"))), cancellationToken).ConfigureAwait(false);
        await DrawCommitmentsAsync(signatures, keys, written).ConfigureAwait(false);
        await DrawRelationsAsync([.. signatures, .. keys], written).ConfigureAwait(false);
        await _proposals.DrawAsync(keys, documents).ConfigureAwait(false);
        foreach (var row in removed)
        {
            foreach (var said in row.Maps("says"))
                Recount(said.Text("signature"), row.TextOrNull("region"));
        }

        foreach (var document in written)
            _summary.Add(document.Id, document.Statements.Says.Select(said => _keys.Signatures.WorkOf(said.Signature)).OfType<string>());
        await _summary.WriteAsync(_keys.Works.Written, _keys.Works.Deleted, cancellationToken).ConfigureAwait(false);
    }

    async Task<List<string>> EraseCitationsAsync(List<string> signatures, List<string> written)
    {
        if (signatures.Count == 0)
            return [];
        var rows = await transaction.RunAsync("erase_citations", new { signatures }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
        {
            foreach (var signature in row.Texts("signatures"))
                Recount(signature, row.TextOrNull("region"));
        }

        return [.. rows.Select(row => row.Text("document")).Except(written)];
    }

    // After the documents' issuers: they make what 我局 promises.
    async Task DrawCommitmentsAsync(List<string> signatures, List<string> keys, List<WrittenDocument> written)
    {
        var moved = signatures.Count + keys.Count == 0 ? []
            : await transaction.RunAsync("erase_commitments", new { signatures, keys }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("draw_commitments", "commitments", written.SelectMany(item => item.CommitmentIds).Union(moved.Select(row => row.Text("commitment"))), cancellationToken).ConfigureAwait(false);
    }

    async Task DrawRelationsAsync(List<string> keys, List<WrittenDocument> written)
    {
        var moved = keys.Count == 0 ? [] : await transaction.RunAsync("erase_relations", new { keys }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("draw_relations", "statements", written.SelectMany(item => item.Drawn).Union(moved.Select(row => row.Text("statement"))), cancellationToken).ConfigureAwait(false);
    }

    void Recount(string signature, string? region)
    {
        var state = _keys.Signatures[signature];
        _summary.Recount(state.Before?.WorkId, region);
        _summary.Recount(state.Now?.WorkId, region);
    }

    IEnumerable<string?> RegionsBefore(IReadOnlyList<QueryRow> removed) =>
        removed.SelectMany(row => row.Texts("mentioned").Append(row.TextOrNull("region")!)).Concat(_keys.Works.RegionsBefore).Concat(_keys.Institutions.RegionsBefore);
}
