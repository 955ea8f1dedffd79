using System.Collections.Immutable;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Writes which proposals documents answer. A proposal that several letters answer is settled last, when all of a batch's are written.</summary>
sealed class ProposalWriting(IStatementRunner transaction, CancellationToken cancellationToken)
{
    readonly HashSet<string> _touched = new(StringComparer.Ordinal);

    /// <summary>Before documents are deleted.</summary>
    public async Task DeleteAsync(IReadOnlyCollection<string> documents)
    {
        if (documents.Count > 0)
            Settle(await transaction.RunAsync("delete_proposals", new { ids = documents }, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>After documents got the ids of their strongest keys.</summary>
    /// <param name="documents">Those ids.</param>
    public async Task RenameAsync(IEnumerable<string> documents)
    {
        var rows = documents.Select(document => new { document, own = StatedProposals.OwnIdOf(document) });
        Settle(await transaction.RunAsync("rename_proposals", new { rows }, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>After commitments are written.</summary>
    public async Task WriteAsync(IEnumerable<(string Document, DocumentGraph Graph, ImmutableArray<StatedCommitment> Commitments)> written)
    {
        var stated = written.Select(item => (item.Document, item.Graph, item.Commitments, Proposal: StatedProposals.Of(item.Graph)))
            .Where(item => item.Proposal is not null).OrderBy(item => item.Proposal!.IdOf(item.Document), StringComparer.Ordinal).ToList();
        _touched.UnionWith(stated.Select(item => item.Proposal!.IdOf(item.Document)));
        await transaction.WriteAsync(
            "write_proposals", "rows",
            stated.Select(item => ProposalRows.Of(item.Document, CaptureGrouping.IdOf(item.Graph.Source), item.Proposal!, item.Commitments)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>When keys lead where they are to lead.</summary>
    /// <param name="moved">Institutions' keys that lead elsewhere now.</param>
    public async Task DrawAsync(IReadOnlyCollection<string> moved, IEnumerable<string> written)
    {
        var erased = moved.Count == 0 ? [] : await transaction.RunAsync("erase_handlers", new { keys = moved }, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("draw_handlers", "documents", written.Union(erased.Select(row => row.Text("document"))), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("settle_proposals", "ids", _touched.Order(StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    void Settle(IEnumerable<QueryRow> rows) => _touched.UnionWith(rows.Select(row => row.Text("proposal")));
}
