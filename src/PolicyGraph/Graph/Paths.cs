using System.Collections.Immutable;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>What an edge says (GRAPH.md, <c>Edges</c>). <see cref="OfRegion"/> and <see cref="PartOf"/> bear neither a sentence nor a source: no path goes over them.</summary>
public enum PathEdgeType
{
    Cites, Mentions, IssuedBy, OfRegion, PartOf, Publishes, Implements, Repeals, Amends, Transmits, CooperatesWith, MemberOf, Builds, Made, BasedOn, About,
    FollowedUpBy, Answers, HandledBy,
}

/// <summary>One step, in the direction in which it is said.</summary>
public sealed record PathEdgeRow(PathEdgeType Type, string FromId, string ToId, AuthoritySourceRow? Source, ImmutableArray<EvidenceRow> Evidence);

/// <param name="NodeIds">From one end to the other; one more than there are edges.</param>
public sealed record PathRow(ImmutableArray<string> NodeIds, ImmutableArray<PathEdgeRow> Edges);

/// <summary>The shortest ways between two nodes over edges that bear evidence, whatever the store.</summary>
/// <remarks>Searched from both ends (bidirectional breadth-first search): what everybody cites is met from its letters and is seldom opened itself.</remarks>
public static class Paths
{
    /// <summary>The longest way that is looked for.</summary>
    public const int MostSteps = 6;

    /// <summary>At most this many ways are told.</summary>
    public const int MostPaths = 20;

    /// <summary>From both ends together at most this many nodes are opened: what lies beyond is not found.</summary>
    const int MostOpened = 20_000;

    /// <returns>All of one length, in the order of their nodes' ids; none where there is no way of at most <paramref name="maxLength"/> steps.</returns>
    public static async Task<ImmutableArray<PathRow>> BetweenAsync(
        IGraphReader reader, string fromId, string toId, int maxLength, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, MostSteps);
        var ends = await reader.GetNodesAsync([fromId, toId], cancellationToken).ConfigureAwait(false);
        if (!ends.TryGetValue(fromId, out var from) || !ends.TryGetValue(toId, out var to) || from.Id == to.Id)
            return [];
        var (near, far, edges) = (new Front(from.Id), new Front(to.Id), new PathEdges(reader));
        for (var steps = 0; steps < maxLength && near.Open.Length > 0 && far.Open.Length > 0 && near.Count + far.Count < MostOpened; steps++)
        {
            var smaller = near.Open.Length <= far.Open.Length ? near : far;
            smaller.Add(await edges.OfAsync(smaller.Open, cancellationToken).ConfigureAwait(false));
            var met = near.Met(far);
            if (met.Count > 0)
                return await WithEvidenceAsync(reader, [.. Ways(near, far, met)], cancellationToken).ConfigureAwait(false);
        }

        return [];
    }

    static IEnumerable<PathRow> Ways(Front near, Front far, IReadOnlyList<string> met) => met
        .SelectMany(middle => near.WaysTo(middle).Take(MostPaths), (middle, way) => (middle, way))
        .SelectMany(half => far.WaysTo(half.middle).Take(MostPaths), (half, rest) => (Nodes: half.way.Nodes.AddRange(rest.Nodes.Reverse().Skip(1)), Edges: half.way.Edges.AddRange(rest.Edges.Reverse())))
        .OrderBy(way => string.Join(' ', way.Nodes), StringComparer.Ordinal)
        .Take(MostPaths)
        .Select(way => new PathRow(way.Nodes, way.Edges));

    // Sentences of citations are read for the ways that are told alone.
    static async Task<ImmutableArray<PathRow>> WithEvidenceAsync(IGraphReader reader, ImmutableArray<PathRow> paths, CancellationToken cancellationToken)
    {
        var cited = paths.SelectMany(path => path.Edges).Where(edge => edge.Type is PathEdgeType.Cites or PathEdgeType.Transmits)
            .Select(edge => (edge.FromId, edge.ToId)).Distinct().ToList();
        var sentences = await reader.GetCitationEvidenceAsync(cited, cancellationToken).ConfigureAwait(false);
        paths = [.. paths.Select(path => path with { Edges = [.. path.Edges.Select(Told)] })];
        return await CommitmentEdges.WithOutcomesAsync(reader, paths, cancellationToken).ConfigureAwait(false);

        PathEdgeRow Told(PathEdgeRow edge) => edge.Type switch
        {
            PathEdgeType.Cites => edge with { Evidence = sentences[(edge.FromId, edge.ToId)] },
            PathEdgeType.Transmits => edge with { Evidence = [.. sentences[(edge.FromId, edge.ToId)].Where(row => row.Function is CitationFunction.Transmission)] },
            _ => edge,
        };
    }

    /// <summary>What is reached from one end, with the edges of every shortest way there.</summary>
    sealed class Front
    {
        readonly Dictionary<string, List<(string Before, PathEdgeRow Edge)>> reached;

        public Front(string start)
        {
            reached = new() { [start] = [] };
            Open = [start];
        }

        /// <summary>What was reached last and is not opened yet.</summary>
        public string[] Open { get; private set; }

        public int Count => reached.Count;

        public void Add(IEnumerable<PathEdgeRow> edges)
        {
            var (open, next) = (Open.ToHashSet(), new Dictionary<string, List<(string, PathEdgeRow)>>());
            foreach (var edge in edges)
            {
                foreach (var (before, after) in new[] { (edge.FromId, edge.ToId), (edge.ToId, edge.FromId) })
                {
                    if (!open.Contains(before) || reached.ContainsKey(after))
                        continue;
                    if (!next.TryGetValue(after, out var steps))
                        next.Add(after, steps = []);
                    if (!steps.Any(step => step.Item1 == before && step.Item2.Type == edge.Type))
                        steps.Add((before, edge));
                }
            }

            foreach (var (node, steps) in next)
                reached.Add(node, Telling(steps));
            Open = [.. next.Keys];
        }

        // That a letter names an agency says nothing beside that the agency issued it.
        static List<(string Before, PathEdgeRow Edge)> Telling(List<(string Before, PathEdgeRow Edge)> steps) =>
            steps.Count == 1 ? steps : [.. steps.Where(step => step.Edge.Type is not PathEdgeType.Mentions || steps.Count(other => other.Before == step.Before) == 1)];

        public IReadOnlyList<string> Met(Front other) => [.. Open.Where(other.reached.ContainsKey).Union(other.Open.Where(reached.ContainsKey)).Order(StringComparer.Ordinal)];

        public IEnumerable<(ImmutableArray<string> Nodes, ImmutableArray<PathEdgeRow> Edges)> WaysTo(string node) =>
            reached[node] is { Count: > 0 } steps
                ? steps.SelectMany(step => WaysTo(step.Before), (step, way) => (way.Nodes.Add(node), way.Edges.Add(step.Edge)))
                : [([node], [])];
    }
}
