using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Ids of declared short forms and of the names where keys and short forms meet.</summary>
static class ShortForms
{
    public static string IdOf(AliasDeclaration alias) =>
        NodeId.Of("short", $"{alias.Short.Canonical}\n{alias.ShortName}\n{alias.Full.Canonical}");

    public static string NameOf(InstitutionKey key) => NodeId.Of("name", $"{key.Type}|{key.Folded}");
}
