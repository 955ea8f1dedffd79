using System.Collections.Immutable;
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
    readonly WorkSettling _signatures = new(transaction);
    readonly WorkWriting _works = new(transaction);
    readonly InstitutionSettling _institutions = new(transaction);
    readonly CitedInSummary _summary = new(transaction);
    readonly RegionRows _regions = new(transaction);
    readonly ProposalWriting _proposals = new(transaction, cancellationToken);

    /// <summary>A document that is written anew.</summary>
    sealed record Written(SettledDocument Settled, DocumentGraph Graph, DocumentStatements Statements)
    {
        public ImmutableArray<StatedCommitment> Commitments { get; } = StatedCommitments.Of(Graph);
    }

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
            .Select(document => new Written(document.Settled, document.Graph!, new DocumentStatements(document.Graph!))).ToList();
        var removed = changes.Removed.IsEmpty ? []
            : await transaction.RunAsync("document_statements", new { ids = changes.Removed }, cancellationToken).ConfigureAwait(false);
        await _signatures.SettleAsync(removed, [.. written.SelectMany(document => document.Statements.Says)], cancellationToken).ConfigureAwait(false);
        await _works.CompareAsync(_signatures.Works, _signatures.Left, cancellationToken).ConfigureAwait(false);
        await _institutions.SettleAsync(removed, [.. written.Select(document => document.Statements)], _works, cancellationToken).ConfigureAwait(false);
        await _proposals.DeleteAsync(changes.Removed).ConfigureAwait(false);
        await transaction.WriteAsync("delete_observations", "ids", changes.Removed, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("delete_documents", "ids", changes.Removed, cancellationToken).ConfigureAwait(false);
        await WriteNodesAsync(changes, written).ConfigureAwait(false);
        await DrawAsync(removed, written).ConfigureAwait(false);
        if (!changes.Removed.IsEmpty || _works.Deleted.Count > 0)
            await _regions.TidyAsync(RegionsBefore(removed), cancellationToken).ConfigureAwait(false);
    }

    async Task WriteNodesAsync(CaptureChanges changes, List<Written> written)
    {
        await _regions.KeepAsync(
            written.SelectMany(document => document.Statements.Regions.Select(region => region.Key).Append(document.Graph.Annotations.Header.RegionCode))
                .Concat(_works.RegionsNow).Concat(_institutions.RegionsNow), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("write_texts", "rows", changes.New.Select(DocumentRows.Text), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("raise_texts", "rows", changes.Raised.Select(DocumentRows.Raised), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "write_documents", "rows", written.Select(item => DocumentRows.Document(item.Settled, item.Graph, item.Statements)), cancellationToken).ConfigureAwait(false);
        await RenameAsync(changes).ConfigureAwait(false);
        await _institutions.WriteKeysAsync(cancellationToken).ConfigureAwait(false);
        await _signatures.WriteSignaturesAsync(cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "write_statements", "rows", written.Select(item => DocumentRows.Statements(item.Settled.Id, item.Graph, item.Statements)), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "write_commitments", "rows",
            written.SelectMany(item => item.Commitments.Select((stated, ordinal) => CommitmentRows.Of(item.Settled.Id, ordinal, stated, item.Statements))),
            cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "write_observations", "rows",
            written.Select(item => ObservationRows.Of(item.Settled.Id, CaptureGrouping.IdOf(item.Graph), item.Graph.Annotations.Commitments.Observations)),
            cancellationToken).ConfigureAwait(false);
        await _proposals.WriteAsync(written.Select(item => (item.Settled.Id, item.Graph, item.Commitments))).ConfigureAwait(false);
        await _works.WriteAsync(cancellationToken).ConfigureAwait(false);
        await _institutions.WriteInstitutionsAsync(cancellationToken).ConfigureAwait(false);
        await _signatures.LeadAsync(cancellationToken).ConfigureAwait(false);
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

    async Task DrawAsync(IReadOnlyList<QueryRow> removed, List<Written> written)
    {
        var documents = written.Select(document => document.Settled.Id).ToList();
        var (signatures, keys) = (_signatures.Moved.ToList(), _institutions.Moved.ToList());
        var citing = documents.Union(await EraseCitationsAsync(signatures, documents).ConfigureAwait(false));
        await transaction.WriteAsync("draw_citations", "documents", citing, cancellationToken).ConfigureAwait(false);
        var moved = keys.Count == 0 ? [] : await transaction.RunAsync("erase_mentions", new { keys }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "draw_mentions", "documents", documents.Union(moved.Where(row => row.Flag("isDocument")).Select(row => row.Text("node"))), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "draw_issuers", "works", _works.Written.Union(moved.Where(row => !row.Flag("isDocument")).Select(row => row.Text("node"))), cancellationToken).ConfigureAwait(false);
        await DrawCommitmentsAsync(signatures, keys, written).ConfigureAwait(false);
        await DrawRelationsAsync([.. signatures, .. keys], written).ConfigureAwait(false);
        await _proposals.DrawAsync(keys, documents).ConfigureAwait(false);
        foreach (var row in removed)
        {
            foreach (var said in row.Maps("says"))
                Recount(said.Text("signature"), row.TextOrNull("region"));
        }

        foreach (var document in written)
            _summary.Add(document.Settled.Id, document.Statements.Says.Select(said => _signatures.WorkOf(said.Signature)).OfType<string>());
        await _summary.WriteAsync(_works.Written, _works.Deleted, cancellationToken).ConfigureAwait(false);
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
    async Task DrawCommitmentsAsync(List<string> signatures, List<string> keys, List<Written> written)
    {
        var moved = signatures.Count + keys.Count == 0 ? []
            : await transaction.RunAsync("erase_commitments", new { signatures, keys }, cancellationToken).ConfigureAwait(false);
        var stated = written.SelectMany(item => item.Commitments.Select(stated => CommitmentRows.IdOf(item.Settled.Id, stated)));
        await transaction.WriteAsync("draw_commitments", "commitments", stated.Union(moved.Select(row => row.Text("commitment"))), cancellationToken).ConfigureAwait(false);
    }

    async Task DrawRelationsAsync(List<string> keys, List<Written> written)
    {
        var moved = keys.Count == 0 ? [] : await transaction.RunAsync("erase_relations", new { keys }, cancellationToken).ConfigureAwait(false);
        var stated = written.SelectMany(item => RelationRows.DrawnOf(CaptureGrouping.IdOf(item.Graph), item.Graph));
        await transaction.WriteAsync("draw_relations", "statements", stated.Union(moved.Select(row => row.Text("statement"))), cancellationToken).ConfigureAwait(false);
    }

    void Recount(string signature, string? region)
    {
        var state = _signatures[signature];
        _summary.Recount(state.Before?.WorkId, region);
        _summary.Recount(state.Now?.WorkId, region);
    }

    IEnumerable<string?> RegionsBefore(IReadOnlyList<QueryRow> removed) =>
        removed.SelectMany(row => row.Texts("mentioned").Append(row.TextOrNull("region")!)).Concat(_works.RegionsBefore).Concat(_institutions.RegionsBefore);
}
