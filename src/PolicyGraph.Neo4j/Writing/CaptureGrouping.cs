using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>A document as a batch leaves it.</summary>
/// <param name="Graph">What its current capture says; null where that was written before and the document has only gained captures.</param>
sealed record GroupedDocument(SettledDocument Settled, DocumentGraph? Graph);

/// <summary>What a batch does to documents and their captures.</summary>
sealed record CaptureChanges(
    ImmutableArray<string> Removed, ImmutableArray<GroupedDocument> Documents, ImmutableArray<DocumentGraph> New, ImmutableArray<DocumentGraph> Raised, WriteSummary Summary);

/// <summary>Groups arriving captures with those held into documents.</summary>
/// <remarks>
/// Groups only grow, or vanish whole; so the current capture of a group is one that arrived just now or the current one of a
/// group that it grew from, and no older capture's annotations are ever needed again.
/// </remarks>
sealed class CaptureGrouping(IStatementRunner transaction)
{
    sealed record Capture(CaptureKeys Keys, CaptureOrder Order, string? Document, bool IsCurrent);

    readonly Dictionary<string, Capture> _captures = [];
    readonly Dictionary<string, DocumentGraph> _arrived = [];
    readonly HashSet<string> _new = [];

    /// <summary>A capture is a text at an address; meeting it again only makes it later.</summary>
    public static string IdOf(SourceDocument source) => $"{source.TextSha256}|{source.Url}";

    public async Task<CaptureChanges> GroupAsync(IReadOnlyList<DocumentGraph> batch, CancellationToken cancellationToken)
    {
        await KeyLocks.CloseAsync(
            batch.SelectMany(graph => graph.Keys).Select(NodeId.OfDocument), keys => ReadAsync(keys, cancellationToken)).ConfigureAwait(false);
        foreach (var graph in batch)
            Arrive(graph);
        var groups = DocumentSettlement.Group([.. _captures.Values.Select(capture => capture.Keys)]);
        var changed = groups.Where(group => group.Captures.Any(_arrived.ContainsKey)).ToList();
        return new CaptureChanges(
            [.. changed.SelectMany(Removed).Distinct()],
            [.. changed.Select(group => new GroupedDocument(group, _arrived.GetValueOrDefault(group.CurrentCapture)))],
            [.. _new.Select(id => _arrived[id])], [.. _arrived.Where(pair => !_new.Contains(pair.Key)).Select(pair => pair.Value)],
            Summarize(batch, groups, changed));
    }

    // Returns the keys of the captures found, which may lead on to others.
    async Task<IEnumerable<string>> ReadAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var rows = await transaction.RunAsync("lock_documents", new { keys }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
        {
            _captures[row.Text("id")] = new Capture(
                new CaptureKeys(row.Text("id"), row.Texts("keys"), row.Time("capturedOn"), row.Text("textSha256")),
                CaptureOrder.Of(row.TextOrNull("capturedOn"), row.TextOrNull("file"), row.Text("sha256")), row.TextOrNull("document"), row.Flag("isCurrent"));
        }

        return rows.SelectMany(row => row.Texts("keys")).Select(NodeId.OfDocument);
    }

    void Arrive(DocumentGraph graph)
    {
        var id = IdOf(graph.Source);
        var order = CaptureOrder.Of(graph.Source);
        var held = _captures.GetValueOrDefault(id);
        if (held is not null && order <= held.Order)
            return;
        var keys = held?.Keys.Keys ?? [.. graph.Keys.Distinct()];
        _captures[id] = new Capture(
            new CaptureKeys(id, keys, graph.Source.CapturedOn, graph.Source.TextSha256), order, held?.Document, held?.IsCurrent ?? false);
        _arrived[id] = graph;
        if (held is null)
            _new.Add(id);
    }

    // What was current in a group and is not so any more, or is written anew.
    IEnumerable<string> Removed(SettledDocument group) => group.Captures
        .Where(id => _captures[id].IsCurrent && (id != group.CurrentCapture || _arrived.ContainsKey(id))).Select(id => _captures[id].Document!);

    // Of a group that was not held the first element counts as added, of one that changed the one that is current as replaced.
    WriteSummary Summarize(IReadOnlyList<DocumentGraph> batch, ImmutableArray<SettledDocument> groups, List<SettledDocument> changed)
    {
        var documents = groups.SelectMany(group => group.Captures.Select(capture => (capture, group.Id))).ToDictionary();
        var added = changed.Count(group => group.Captures.All(id => _captures[id].Document is null));
        var replaced = changed.Count(group => _arrived.ContainsKey(group.CurrentCapture)) - added;
        return new WriteSummary(added, replaced, batch.Count - added - replaced, [.. batch.Select(graph => documents[IdOf(graph.Source)])]);
    }
}
