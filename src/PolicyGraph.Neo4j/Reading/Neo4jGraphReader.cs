using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Reads what is committed. Every statement is a file in <c>cypher/read</c>, and a transaction of its own.</summary>
/// <remarks>
/// Two answers may have another writer's batch between them, for Neo4j has no snapshots; <see cref="IsOneSnapshot"/> then says so. With
/// the store's bookmarks a reader sees all that the same store object has written.
/// </remarks>
sealed partial class Neo4jGraphReader(SteadyReads reads) : IGraphReader
{
    enum NodeKind { Document, Work, Institution }

    static readonly (NodeKind Kind, string Stem, string Column, Func<QueryRow, NodeRow> Map)[] NodeQueries =
    [
        (NodeKind.Document, "documents", "document", NodeRows.Document),
        (NodeKind.Work, "works", "work", NodeRows.Work),
        (NodeKind.Institution, "institutions", "institution", NodeRows.Institution),
    ];

    static readonly string RegionPrefix = NodeId.OfRegion("");

    public bool IsOneSnapshot => reads.SawOneState;

    public string? StateMark => reads.StateMark;

    public async Task<IReadOnlyDictionary<string, NodeRow>> GetNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var found = await FindAsync(ids, cancellationToken).ConfigureAwait(false);
        var rows = new Dictionary<string, NodeRow>();
        foreach (var (kind, stem, column, map) in NodeQueries)
        {
            var wanted = found.Values.Where(node => node.Kind == kind).Select(node => node.Id).Distinct().ToList();
            if (wanted.Count == 0)
                continue;
            foreach (var row in await reads.ReadAsync(stem, new { ids = wanted }, cancellationToken).ConfigureAwait(false))
                rows[row.Map(column)!.Value.Text("id")] = map(row.Map(column)!.Value);
        }

        var nodes = found.Where(pair => rows.ContainsKey(pair.Value.Id)).ToDictionary(pair => pair.Key, pair => rows[pair.Value.Id]);
        foreach (var region in await HeldRegionsAsync(ids, cancellationToken).ConfigureAwait(false))
            nodes[region.Id] = region;
        foreach (var commitment in await CommitmentsOfAsync(ids, cancellationToken).ConfigureAwait(false))
            nodes[commitment.Id] = commitment;
        foreach (var proposal in await ProposalsOfAsync(ids, cancellationToken).ConfigureAwait(false))
            nodes[proposal.Id] = proposal;
        return nodes;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    async Task<IEnumerable<RegionRow>> HeldRegionsAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var codes = ids.Where(id => id.StartsWith(RegionPrefix, StringComparison.Ordinal)).Select(id => id[RegionPrefix.Length..]).ToList();
        return codes.Count == 0 ? []
            : (await reads.ReadAsync("regions", new { codes }, cancellationToken).ConfigureAwait(false))
                .Select(row => RegionAuthority.Default.Find(row.Text("code"))).OfType<Region>().Select(region => new RegionRow(region));
    }

    /// <summary>The nodes behind ids of any of their keys.</summary>
    async Task<Dictionary<string, (NodeKind Kind, string Id)>> FindAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var asked = ids.Distinct().Where(id => !id.StartsWith(RegionPrefix, StringComparison.Ordinal) && !NodeId.IsCommitment(id) && !NodeId.IsProposal(id)).ToList();
        return asked.Count == 0 ? []
            : (await reads.ReadAsync("nodes_of_keys", new { ids = asked }, cancellationToken).ConfigureAwait(false))
                .ToDictionary(row => row.Text("asked"), row => (row.Enum<NodeKind>("kind"), row.Text("id")));
    }

    /// <summary>The nodes of one kind, by the id that was asked for.</summary>
    async Task<Dictionary<string, string>> FindAsync(NodeKind kind, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        (await FindAsync(ids, cancellationToken).ConfigureAwait(false)).Where(pair => pair.Value.Kind == kind).ToDictionary(pair => pair.Key, pair => pair.Value.Id);

    /// <summary>Runs a query over nodes and gives each asked id the rows of its node.</summary>
    async Task<IReadOnlyDictionary<string, ImmutableArray<T>>> ListsAsync<T>(
        NodeKind kind, IEnumerable<string> ids, string stem, string parameter, Func<QueryRow, T> map, CancellationToken cancellationToken,
        params (string, object?)[] more)
    {
        var found = await FindAsync(kind, ids, cancellationToken).ConfigureAwait(false);
        var rows = (await ReadOverAsync(stem, parameter, found, cancellationToken, more).ConfigureAwait(false)).ToLookup(row => row.Text("owner"), map);
        return found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].ToImmutableArray());
    }

    async Task<List<QueryRow>> ReadOverAsync(
        string stem, string parameter, Dictionary<string, string> found, CancellationToken cancellationToken, params (string, object?)[] more) =>
        found.Count == 0 ? []
            : await reads.ReadAsync(stem, new Dictionary<string, object?>([new(parameter, found.Values.Distinct()), .. more.Select(item => KeyValuePair.Create(item.Item1, item.Item2))]), cancellationToken).ConfigureAwait(false);

    /// <summary>Runs a paged query over nodes and gives each asked id the slice of its node.</summary>
    async Task<Dictionary<string, Slice<T>>> SlicesAsync<T>(
        Dictionary<string, string> found, string stem, string parameter, string id, Func<QueryRow, QueryRow, T> map, Dictionary<string, object?> parameters,
        CancellationToken cancellationToken)
    {
        parameters[parameter] = found.Values.Distinct();
        var slices = found.Count == 0 ? []
            : (await reads.ReadAsync(stem, parameters, cancellationToken).ConfigureAwait(false))
                .ToDictionary(row => row.Text("owner"), row => Slices.Of(row, id, item => map(row, item)));
        return found.ToDictionary(pair => pair.Key, pair => slices.GetValueOrDefault(pair.Value) ?? SliceMapping.Empty<T>());
    }
}
