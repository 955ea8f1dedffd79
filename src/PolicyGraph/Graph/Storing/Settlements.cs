using PolicyGraph.Authority;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>The pure functions that settle keys to nodes, over the shipped authority.</summary>
public static class Settlements
{
    public static WorkSettlement Works { get; } = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    public static InstitutionSettlement Institutions { get; } = new(RegionAuthority.Default);

    /// <summary>The keys of the works that these carry out and that are not among them, and of what those carry out.</summary>
    public static List<string> Above(IEnumerable<string> keys)
    {
        var known = keys.ToHashSet(StringComparer.Ordinal);
        var above = new List<string>();
        for (var next = known.ToList(); next.Count > 0; above.AddRange(next))
            next = [.. next.SelectMany(key => Works.ImplementedBy(key)).Select(work => work.Key).Where(known.Add)];
        return above;
    }
}
