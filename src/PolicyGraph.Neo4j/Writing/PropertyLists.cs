using System.Collections.Immutable;

namespace PolicyGraph.Neo4j.Writing;

static class PropertyLists
{
    /// <summary>The list as a property: a list without values is none, as in a database that neo4j-admin has imported.</summary>
    public static ImmutableArray<T>? OrNull<T>(this ImmutableArray<T> list) => list.IsEmpty ? null : list;
}
