using System.Collections.Immutable;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Names with how often each is said, so that one goes when the last document that says it does.</summary>
sealed class Tally
{
    readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public static Tally Of(ImmutableArray<string> names, ImmutableArray<int> counts)
    {
        var tally = new Tally();
        foreach (var (at, name) in names.Index())
            tally.Add(name, counts[at]);
        return tally;
    }

    public ImmutableArray<string> Names => [.. _counts.Keys];

    public ImmutableArray<int> Counts => [.. _counts.Values];

    public int CountOf(string name) => _counts.GetValueOrDefault(name);

    public void Add(string name, int by)
    {
        var count = _counts.GetValueOrDefault(name) + by;
        if (count > 0)
            _counts[name] = count;
        else
            _counts.Remove(name);
    }
}
