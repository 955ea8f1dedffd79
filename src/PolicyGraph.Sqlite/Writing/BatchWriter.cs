using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Writes a batch within the session's transaction: captures, documents, annotations; then settles what was touched.</summary>
sealed class BatchWriter(Session session)
{
    readonly Touched _touched = new();

    public WriteSummary Write(IReadOnlyList<DocumentGraph> batch, CancellationToken cancellationToken)
    {
        var summary = Take(batch, cancellationToken);
        Settle();
        return summary;
    }

    /// <summary>Stores what documents say; <see cref="Settle"/> must follow.</summary>
    public WriteSummary Take(IReadOnlyList<DocumentGraph> batch, CancellationToken cancellationToken)
    {
        var captures = new CaptureTable(session);
        CheckKind(batch, captures);
        var ids = new List<long>(batch.Count);
        var arrived = new Dictionary<long, DocumentGraph>();
        foreach (var graph in batch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (id, changed) = captures.Keep(graph);
            ids.Add(id);
            if (changed)
                arrived[id] = graph;
        }

        return Summarize(ids, new DocumentGrouping(session, _touched).Regroup(arrived));
    }

    public void Settle()
    {
        new WorkSettling(session, _touched).Settle();
        new InstitutionSettling(session, _touched).Settle();
        new CitedInSummary(session).Update(_touched);
        new RegionTable(session).Update(_touched.Regions);
    }

    public bool Delete(string id)
    {
        if (session.Scalar(
            "find document", "SELECT node FROM node_keys WHERE key_id = @id AND kind = 'Document' ORDER BY node_id <> key_id, node_id LIMIT 1", ("id", id)) is not long document)
            return false;
        new DocumentTable(session, _touched).Remove(document);
        new CaptureTable(session).Remove(document);
        Settle();
        return true;
    }

    static void CheckKind(IReadOnlyList<DocumentGraph> batch, CaptureTable captures)
    {
        if (captures.Composed is { } composed && batch.Any(graph => graph.Source.Composed != composed))
            throw new GraphStoreException(composed ? "the store holds composed samples and takes no real letter" : "the store holds real letters and takes no composed sample");
    }

    // Of a group that was not held the first element counts as added, of one that changed the one that is current as replaced.
    WriteSummary Summarize(List<long> ids, IReadOnlyList<DocumentGrouping.Outcome> outcomes)
    {
        var documents = new DocumentTable(session, _touched);
        var added = outcomes.Count(outcome => !outcome.WasHeld);
        var replaced = outcomes.Count(outcome => outcome is { WasHeld: true, Changed: true });
        return new WriteSummary(added, replaced, ids.Count - added - replaced, [.. ids.Select(documents.NodeIdOf)]);
    }
}
