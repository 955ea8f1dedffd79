using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Sqlite.Writing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Reads one snapshot: one connection in one read transaction. Every statement is a file in <c>Queries</c>.</summary>
/// <remarks>SQLite answers on the caller's thread; a cancelled token interrupts it.</remarks>
sealed partial class SqliteGraphReader(Session session, string? stateMark) : IGraphReader
{
    public bool IsOneSnapshot => true;

    public string? StateMark => stateMark;

    /// <summary>A node as a row of this file.</summary>
    sealed record Found(NodeKind Kind, long Row);

    public Task<IReadOnlyDictionary<string, NodeRow>> GetNodesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        var found = Find(ids, cancellationToken);
        var rows = new Dictionary<Found, NodeRow>();
        foreach (var (kind, stem, map) in NodeQueries)
        {
            var wanted = found.Values.Where(node => node.Kind == kind).Select(node => node.Row).Distinct().ToList();
            if (wanted.Count == 0)
                continue;
            foreach (var (id, row) in session.Read(stem, row => (row.Long("id"), map(row)), cancellationToken, ("rows", Json(wanted))))
                rows[new Found(kind, id)] = row;
        }

        var nodes = found.ToDictionary(pair => pair.Key, pair => rows[pair.Value]);
        foreach (var region in HeldRegions(ids, cancellationToken))
            nodes[region.Id] = region;
        foreach (var commitment in CommitmentsOf(ids, cancellationToken))
            nodes[commitment.Id] = commitment;
        foreach (var proposal in ProposalsOf(ids, cancellationToken))
            nodes[proposal.Id] = proposal;
        return Task.FromResult<IReadOnlyDictionary<string, NodeRow>>(nodes);
    }

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }

    static readonly (NodeKind Kind, string Stem, Func<SqliteDataReader, NodeRow> Map)[] NodeQueries =
    [
        (NodeKind.Document, "documents", NodeRows.Document),
        (NodeKind.Work, "works", NodeRows.Work),
        (NodeKind.Institution, "institutions", NodeRows.Institution),
    ];

    IEnumerable<RegionRow> HeldRegions(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var codes = ids.Where(id => id.StartsWith(RegionPrefix, StringComparison.Ordinal)).Select(id => id[RegionPrefix.Length..]).ToList();
        return codes.Count == 0 ? []
            : session.Read("regions", row => row.Text("code"), cancellationToken, ("codes", Json(codes)))
                .Select(RegionAuthority.Default.Find).OfType<Region>().Select(region => new RegionRow(region));
    }

    static readonly string RegionPrefix = NodeId.OfRegion("");

    /// <summary>The nodes behind ids of any of their keys.</summary>
    Dictionary<string, Found> Find(IEnumerable<string> ids, CancellationToken cancellationToken) => session.Read(
        "nodes_of_keys", row => (Asked: row.Text("asked"), Node: new Found(row.Enum<NodeKind>("kind"), row.Long("node"))), cancellationToken,
        ("ids", Json(ids.Distinct()))).ToDictionary(pair => pair.Asked, pair => pair.Node);

    /// <summary>The rows of one kind of node, by the id that was asked for.</summary>
    Dictionary<string, long> Find(NodeKind kind, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        Find(ids, cancellationToken).Where(pair => pair.Value.Kind == kind).ToDictionary(pair => pair.Key, pair => pair.Value.Row);

    /// <summary>Runs a query over nodes and gives each asked id the rows of its node.</summary>
    Task<IReadOnlyDictionary<string, ImmutableArray<T>>> ListsAsync<T>(
        NodeKind kind, IEnumerable<string> ids, string stem, string parameter, Func<SqliteDataReader, T> map, CancellationToken cancellationToken,
        params (string, object?)[] more)
    {
        var found = Find(kind, ids, cancellationToken);
        var rows = session.Read(stem, row => (Owner: row.Long("owner"), Row: map(row)), cancellationToken, [(parameter, Json(found.Values.Distinct())), .. more])
            .ToLookup(pair => pair.Owner, pair => pair.Row);
        return Task.FromResult<IReadOnlyDictionary<string, ImmutableArray<T>>>(found.ToDictionary(pair => pair.Key, pair => rows[pair.Value].ToImmutableArray()));
    }

    /// <summary>Runs a paged query over nodes and gives each asked id the slice of its node.</summary>
    Dictionary<string, Slice<T>> SlicesOf<T>(
        Dictionary<string, long> found, string stem, string parameter, string id, Func<SqliteDataReader, T> map, Page page,
        CancellationToken cancellationToken, params (string, object?)[] more)
    {
        var slices = Slices.ByOwner(session.Read(
            stem, Slices.Map(map, id), cancellationToken, [(parameter, Json(found.Values.Distinct())), .. Slices.Parameters(page), .. more]));
        return found.ToDictionary(pair => pair.Key, pair => slices.GetValueOrDefault(pair.Value) ?? SliceMapping.Empty<T>());
    }

    /// <summary>Nodes of several kinds, each with its kind and row, by the id that was asked for.</summary>
    IEnumerable<(string Id, object[] Node)> Places(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        Find(ids, cancellationToken).Select(pair => (pair.Key, new object[] { pair.Value.Kind.ToString(), pair.Value.Row }));

    /// <summary>Runs a paged query over nodes of several kinds, whose rows name their node by its place in the list.</summary>
    Task<IReadOnlyDictionary<string, Slice<T>>> SlicesOfPlaces<T>(
        string stem, (string Id, object[] Node)[] asked, Func<SqliteDataReader, T> map, Page page, CancellationToken cancellationToken)
    {
        var slices = Slices.ByOwner(session.Read(
            stem, Slices.Map(map, "place"), cancellationToken, [("nodes", Json(asked.Select(one => one.Node))), .. Slices.Parameters(page)]));
        return Task.FromResult<IReadOnlyDictionary<string, Slice<T>>>(
            asked.Index().ToDictionary(pair => pair.Item.Id, pair => slices.GetValueOrDefault(pair.Index) ?? SliceMapping.Empty<T>()));
    }

    /// <summary>Evidence for pairs of rows, by the pair's place.</summary>
    ILookup<long, EvidenceRow> Evidence(string stem, Func<SqliteDataReader, EvidenceRow> map, IEnumerable<long[]> pairs, CancellationToken cancellationToken) =>
        session.Read(stem, row => (Owner: row.Long("owner"), Row: map(row)), cancellationToken, ("keys", Json(pairs)))
            .ToLookup(pair => pair.Owner, pair => pair.Row);

    static string Json<T>(IEnumerable<T> values) => JsonSerializer.Serialize(values);

    static (string, object?)[] Between(DateOnly? since, DateOnly? until) => [("since", DateBounds.Day(since)), ("until", DateBounds.Day(until))];

    static (string, object?)[] Kept(CitationFilter filter) =>
        [.. Between(filter.Dates.Since, filter.Dates.Until), ("functions", Functions(filter.Functions))];

    static string? Functions(CitationFunctions functions) => functions.IsAll ? null : Json(functions.Named.Cast<int>());
}
