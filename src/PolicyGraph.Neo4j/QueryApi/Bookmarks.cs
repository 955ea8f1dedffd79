using System.Collections.Immutable;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>The bookmarks of the answers so far: sent with each request, they make any member of a cluster wait until it has seen them.</summary>
sealed class Bookmarks
{
    ImmutableHashSet<string> _known = [];

    public ImmutableHashSet<string> Known => _known;

    /// <summary>What was sent is contained in what came back.</summary>
    public void Replace(ImmutableHashSet<string> sent, IEnumerable<string> received)
    {
        var fresh = received.ToList();
        if (fresh.Count > 0)
            ImmutableInterlocked.Update(ref _known, known => known.Except(sent).Union(fresh));
    }
}
