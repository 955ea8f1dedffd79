using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>The edges that bear evidence at given nodes, from the stores' own answers. One for each search.</summary>
sealed class PathEdges(IGraphReader reader)
{
    /// <summary>Of what has more neighbours of a kind, the first in the store's order are followed.</summary>
    static readonly Page Neighbours = new(500);

    /// <summary>Commitments are met as whole rows: they are not read again when they are opened.</summary>
    readonly Dictionary<string, NodeRow> _met = [];

    public async Task<IReadOnlyList<PathEdgeRow>> OfAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var nodes = await reader.GetNodesAsync([.. ids.Where(id => !_met.ContainsKey(id))], cancellationToken).ConfigureAwait(false);
        var held = ids.Select(id => _met.GetValueOrDefault(id) ?? nodes.GetValueOrDefault(id)).OfType<NodeRow>().DistinctBy(node => node.Id).ToLookup(node => node.GetType());
        string[] Ids(params Type[] kinds) => [.. kinds.SelectMany(kind => held[kind]).Select(node => node.Id)];

        var edges = new List<PathEdgeRow>();
        await AddWorksAsync(edges, Ids(typeof(WorkRow)), cancellationToken).ConfigureAwait(false);
        await AddDocumentsAsync(edges, Ids(typeof(DocumentRow)), cancellationToken).ConfigureAwait(false);
        await AddInstitutionsAsync(edges, Ids(typeof(InstitutionRow)), cancellationToken).ConfigureAwait(false);
        await AddLinksAsync(edges, Ids(typeof(DocumentRow), typeof(WorkRow), typeof(InstitutionRow), typeof(ProposalRow)), cancellationToken).ConfigureAwait(false);
        await AddTiedAsync(edges, Ids(typeof(WorkRow), typeof(InstitutionRow), typeof(RegionRow)), cancellationToken).ConfigureAwait(false);
        CommitmentRow[] commitments = [.. held[typeof(CommitmentRow)].Cast<CommitmentRow>()];
        edges.AddRange(commitments.SelectMany(CommitmentEdges.Of));
        edges.AddRange(await CommitmentEdges.FollowUpsOfAsync(reader, commitments, cancellationToken).ConfigureAwait(false));
        return edges;
    }

    async Task AddWorksAsync(List<PathEdgeRow> edges, string[] works, CancellationToken cancellationToken)
    {
        if (works.Length == 0)
            return;
        foreach (var (_, cited) in await reader.GetCitedByAsync(works, new CitationFilter(), Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(cited.Items.Select(item => Citation(item.Row)));
        foreach (var (_, issued) in await reader.GetIssuancesAsync(works, cancellationToken).ConfigureAwait(false))
            edges.AddRange(issued.Select(row => new PathEdgeRow(PathEdgeType.IssuedBy, row.WorkId, row.AgencyId, row.Source, row.Evidence)));
        foreach (var (_, links) in await reader.GetWorkLinksFromAsync(works, null, cancellationToken).ConfigureAwait(false))
            edges.AddRange(links.Select(Link));
        foreach (var (_, links) in await reader.GetWorkLinksToAsync(works, null, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(links.Items.Select(item => Link(item.Row)));
    }

    async Task AddDocumentsAsync(List<PathEdgeRow> edges, string[] documents, CancellationToken cancellationToken)
    {
        if (documents.Length == 0)
            return;
        foreach (var (_, citations) in await reader.GetCitationsAsync(documents, cancellationToken).ConfigureAwait(false))
            edges.AddRange(citations.Select(Citation));
        foreach (var (document, named) in await reader.GetDocumentInstitutionsAsync(documents, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(named.Items.Select(item => new PathEdgeRow(PathEdgeType.Mentions, document, item.Row.InstitutionId, null, item.Row.Evidence)));
    }

    async Task AddInstitutionsAsync(List<PathEdgeRow> edges, string[] institutions, CancellationToken cancellationToken)
    {
        if (institutions.Length == 0)
            return;
        foreach (var (institution, named) in await reader.GetMentionedInAsync(institutions, Neighbours, cancellationToken).ConfigureAwait(false))
            edges.AddRange(named.Items.Select(item => new PathEdgeRow(PathEdgeType.Mentions, item.Row.DocumentId, institution, null, item.Row.Evidence)));
        foreach (var (_, relations) in await reader.GetRelationsAsync(institutions, null, Neighbours, cancellationToken).ConfigureAwait(false))
        {
            edges.AddRange(relations.Items.Select(item => item.Row)
                .Where(row => row.ToId is not null && TypeOf(row.Type) is not null)
                .Select(row => new PathEdgeRow(TypeOf(row.Type)!.Value, row.FromId, row.ToId!, null, row.Evidence)));
        }
    }

    async Task AddLinksAsync(List<PathEdgeRow> edges, string[] nodes, CancellationToken cancellationToken)
    {
        if (nodes.Length == 0)
            return;
        foreach (var (_, links) in await reader.GetDocumentLinksAsync(nodes, Neighbours, cancellationToken).ConfigureAwait(false))
        {
            edges.AddRange(links.Items.Select(item => item.Row).Where(row => !row.Evidence.IsEmpty)
                .Select(row => new PathEdgeRow(TypeOf(row.Type), row.DocumentId, row.NodeId, null, row.Evidence)));
        }
    }

    async Task AddTiedAsync(List<PathEdgeRow> edges, string[] nodes, CancellationToken cancellationToken)
    {
        if (nodes.Length == 0)
            return;
        foreach (var commitment in (await reader.GetTiedCommitmentsAsync(nodes, Neighbours, cancellationToken).ConfigureAwait(false)).Values.SelectMany(tied => tied.Items))
        {
            _met[commitment.Row.Id] = commitment.Row;
            edges.AddRange(CommitmentEdges.Of(commitment.Row));
        }
    }

    // What a document passes on it cites too: the more telling name is told.
    static PathEdgeRow Citation(CitationRow row) => new(
        row.Function is CitationFunction.Transmission ? PathEdgeType.Transmits : PathEdgeType.Cites, row.DocumentId, row.WorkId, null, []);

    static PathEdgeRow Link(WorkLinkRow row) => new(TypeOf(row.Type), row.FromWorkId, row.ToWorkId, row.Source, row.Evidence);

    static PathEdgeType TypeOf(WorkLinkType type) => type switch
    {
        WorkLinkType.Implements => PathEdgeType.Implements,
        WorkLinkType.Repeals => PathEdgeType.Repeals,
        _ => PathEdgeType.Amends,
    };

    static PathEdgeType TypeOf(DocumentLinkType type) => type switch
    {
        DocumentLinkType.Answers => PathEdgeType.Answers,
        DocumentLinkType.HandledBy => PathEdgeType.HandledBy,
        DocumentLinkType.IssuedBy => PathEdgeType.IssuedBy,
        _ => PathEdgeType.Publishes,
    };

    static PathEdgeType? TypeOf(RelationType type) => type switch
    {
        RelationType.CooperatesWith => PathEdgeType.CooperatesWith,
        RelationType.MemberOf => PathEdgeType.MemberOf,
        RelationType.Builds => PathEdgeType.Builds,
        _ => null,
    };
}
