using GraphQL;
using GraphQL.DataLoader;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>What many fields read.</summary>
static class NodeReading
{
    public static IDataLoaderResult Node(this IResolveFieldContext context, string id) => context.Node<NodeRow>(id);

    /// <summary>Null where the id is not held, or is that of another kind of node.</summary>
    public static IDataLoaderResult Node<TRow>(this IResolveFieldContext context, string id)
        where TRow : NodeRow => GraphReads.Of(context).Nodes.Load(id, null!, row => row as TRow);

    /// <summary>In the ids' order; those that are not held, or are of another kind, are left out.</summary>
    public static IDataLoaderResult Nodes<TRow>(this IResolveFieldContext context, IReadOnlyList<string> ids)
        where TRow : NodeRow => GraphReads.Of(context).Nodes.LoadAll(ids, rows => rows.OfType<TRow>());

    public static IDataLoaderResult CitationEvidence(this IResolveFieldContext context, string documentId, string workId) =>
        GraphReads.Of(context).CitationEvidence.Load((documentId, workId), Paging.None<EvidenceRow>(), rows => rows);
}
