using PolicyGraph.Extraction;

namespace PolicyGraph.Graph;

/// <summary>The edges that bear evidence at given nodes, from the stores' own answers.</summary>
static class PathEdges
{
    /// <summary>Of what has more neighbours of a kind, the first in the store's order are followed.</summary>
    static readonly Page Neighbours = new(500);

    public static async Task<IReadOnlyList<PathEdgeRow>> OfAsync(IGraphReader reader, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var edges = new List<PathEdgeRow>();
        foreach (var kind in (await reader.GetNodesAsync(ids, cancellationToken).ConfigureAwait(false)).Values.GroupBy(node => node.GetType()))
        {
            string[] nodes = [.. kind.Select(node => node.Id).Distinct()];
            if (kind.Key == typeof(WorkRow))
                await AddWorksAsync(edges, reader, nodes, cancellationToken).ConfigureAwait(false);
            else if (kind.Key == typeof(DocumentRow))
                await AddDocumentsAsync(edges, reader, nodes, cancellationToken).ConfigureAwait(false);
            else if (kind.Key == typeof(InstitutionRow))
                await AddInstitutionsAsync(edges, reader, nodes, cancellationToken).ConfigureAwait(false);
        }

        return edges;
    }

    static async Task AddWorksAsync(List<PathEdgeRow> edges, IGraphReader reader, string[] works, CancellationToken cancellationToken)
    {
        foreach (var (_, cited) in await reader.GetCitedByAsync(works, new CitationFilter(), Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(cited.Items.Select(item => Citation(item.Row)));
        foreach (var (_, issued) in await reader.GetIssuancesAsync(works, cancellationToken).ConfigureAwait(false))
            edges.AddRange(issued.Select(row => new PathEdgeRow(PathEdgeType.IssuedBy, row.WorkId, row.AgencyId, row.Source, row.Evidence)));
        foreach (var (_, links) in await reader.GetWorkLinksFromAsync(works, null, cancellationToken).ConfigureAwait(false))
            edges.AddRange(links.Select(Link));
        foreach (var (_, links) in await reader.GetWorkLinksToAsync(works, null, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(links.Items.Select(item => Link(item.Row)));
    }

    static async Task AddDocumentsAsync(List<PathEdgeRow> edges, IGraphReader reader, string[] documents, CancellationToken cancellationToken)
    {
        foreach (var (_, citations) in await reader.GetCitationsAsync(documents, cancellationToken).ConfigureAwait(false))
            edges.AddRange(citations.Select(Citation));
        foreach (var (document, named) in await reader.GetDocumentInstitutionsAsync(documents, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(named.Items.Select(item => new PathEdgeRow(PathEdgeType.Mentions, document, item.Row.InstitutionId, null, item.Row.Evidence)));
    }

    static async Task AddInstitutionsAsync(List<PathEdgeRow> edges, IGraphReader reader, string[] institutions, CancellationToken cancellationToken)
    {
        foreach (var (institution, named) in await reader.GetMentionedInAsync(institutions, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(named.Items.Select(item => new PathEdgeRow(PathEdgeType.Mentions, item.Row.DocumentId, institution, null, item.Row.Evidence)));
        foreach (var (_, relations) in await reader.GetRelationsAsync(institutions, null, Neighbours, cancellationToken).ConfigureAwait(false))
        {
            edges.AddRange(relations.Items.Select(item => item.Row)
                .Where(row => row.ToId is not null && TypeOf(row.Type) is not null)
                .Select(row => new PathEdgeRow(TypeOf(row.Type)!.Value, row.FromId, row.ToId!, null, row.Evidence)));
        }
    }

    static PathEdgeRow Citation(CitationRow row) => new(PathEdgeType.Cites, row.DocumentId, row.WorkId, null, []);

    static PathEdgeRow Link(WorkLinkRow row) => new(TypeOf(row.Type), row.FromWorkId, row.ToWorkId, row.Source, row.Evidence);

    static PathEdgeType TypeOf(WorkLinkType type) => type switch
    {
        WorkLinkType.Implements => PathEdgeType.Implements,
        WorkLinkType.Repeals => PathEdgeType.Repeals,
        _ => PathEdgeType.Amends,
    };

    static PathEdgeType? TypeOf(RelationType type) => type switch
    {
        RelationType.CooperatesWith => PathEdgeType.CooperatesWith,
        RelationType.MemberOf => PathEdgeType.MemberOf,
        RelationType.Builds => PathEdgeType.Builds,
        _ => null,
    };
}
