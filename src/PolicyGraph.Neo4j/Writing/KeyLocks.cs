namespace PolicyGraph.Neo4j.Writing;

/// <summary>Locks keys before what hangs on them is read, in the order of their ids, until nothing new turns up.</summary>
/// <remarks>
/// Writers that take locks in one order wait for each other instead of blocking each other. What a later round finds may lie before what
/// is locked already; the server then ends one of two writers with a deadlock, and its batch is run again.
/// </remarks>
static class KeyLocks
{
    /// <param name="read">Locks and reads; returns the keys that what was read leads on to.</param>
    public static async Task CloseAsync(IEnumerable<string> keys, Func<IReadOnlyList<string>, Task<IEnumerable<string>>> read)
    {
        var locked = new HashSet<string>(StringComparer.Ordinal);
        for (var next = keys.Where(locked.Add).ToList(); next.Count > 0;)
        {
            next.Sort(StringComparer.Ordinal);
            next = [.. (await read(next).ConfigureAwait(false)).Where(locked.Add)];
        }
    }
}
