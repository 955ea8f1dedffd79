using PolicyGraph.Graph;

namespace PolicyGraph.Neo4j;

/// <summary>Types of links between works as relations are named: IMPLEMENTS.</summary>
static class WorkLinkTypes
{
    public static string Drawn(this WorkLinkType type) => type.ToString().ToUpperInvariant();

    public static WorkLinkType Of(string drawn) => Enum.Parse<WorkLinkType>(drawn, ignoreCase: true);
}
