using PolicyGraph.Authority;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph.Storing;

/// <summary>The pure functions that settle keys to nodes, over the shipped authority.</summary>
public static class Settlements
{
    public static WorkSettlement Works { get; } = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    public static InstitutionSettlement Institutions { get; } = new(RegionAuthority.Default);
}
