using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Groups touched captures into documents again and makes rows and annotations follow.</summary>
/// <remarks>
/// Groups only grow, or vanish whole; so the current capture of a group is one that arrived just now or the current one of a
/// group that it grew from, and no older capture's annotations are ever needed again.
/// </remarks>
sealed class DocumentGrouping(Session session, Touched touched)
{
    readonly CaptureTable _captures = new(session);
    readonly DocumentTable _documents = new(session, touched);

    /// <summary>What became of one group.</summary>
    /// <param name="Current">The id of its current capture, which is the document's.</param>
    /// <param name="WasHeld">Whether any of its captures was held before.</param>
    /// <param name="Changed">Whether another capture is current now, or the same one said anew.</param>
    public sealed record Outcome(long Current, bool WasHeld, bool Changed, IReadOnlyList<long> Captures);

    sealed record Group(SettledDocument Settled, long Current, IReadOnlyList<CaptureTable.Held> Members)
    {
        public IReadOnlyList<long> Before { get; } = [.. Members.Select(member => member.Document).OfType<long>().Distinct()];
    }

    public IReadOnlyList<Outcome> Regroup(IReadOnlyDictionary<long, DocumentGraph> arrived)
    {
        var held = _captures.Connected(arrived.Keys).ToDictionary(capture => capture.Keys.CaptureId);
        var groups = DocumentSettlement.Group([.. held.Values.Select(capture => capture.Keys)])
            .Select(document => new Group(document, held[document.CurrentCapture].Id, [.. document.Captures.Select(id => held[id])])).ToList();
        // First what goes: a new document may bear the id of one that it takes in.
        foreach (var group in groups)
            Clear(group, arrived);
        return [.. groups.Select(group => Fill(group, arrived))];
    }

    void Clear(Group group, IReadOnlyDictionary<long, DocumentGraph> arrived)
    {
        foreach (var old in group.Before.Where(old => old != group.Current || arrived.ContainsKey(old)))
            _documents.Remove(old);
    }

    Outcome Fill(Group group, IReadOnlyDictionary<long, DocumentGraph> arrived)
    {
        var changed = arrived.TryGetValue(group.Current, out var graph);
        if (changed)
            _documents.Insert(group.Current, group.Settled, graph!);
        else
            _documents.Rename(group.Current, group.Settled);
        var captures = group.Members.Select(member => member.Id).ToList();
        _captures.Assign(captures, group.Current);
        return new Outcome(group.Current, group.Before.Count > 0, changed, captures);
    }
}
