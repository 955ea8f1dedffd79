using System.Collections.Immutable;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Reads of which each sees one state of the graph, and that know whether all of them saw the same one.</summary>
/// <remarks>
/// Neo4j reads what is committed, record by record: a commit beside a statement may show in a part of its answer. But an answer's bookmark
/// names the last transaction that was committed when the statement ended, and a statement that is sent with a bookmark waits until that
/// transaction shows in full. So where the answer's bookmark is the one that was sent, nothing was committed in between; where it is
/// another, the statement is run again with that. In a quiet database all this costs nothing.
/// </remarks>
sealed class SteadyReads(QueryApiClient client)
{
    /// <summary>Writers commit every second or so, and a statement takes milliseconds: a third try is rare.</summary>
    const int Attempts = 5;

    ImmutableHashSet<string>? _state;

    /// <summary>Whether all answers so far are of one state.</summary>
    public bool SawOneState { get; private set; } = true;

    /// <summary>The bookmarks of the state that all answers so far are of; null where they are of several.</summary>
    public string? StateMark => SawOneState && _state is { } state ? string.Join(' ', state.Order(StringComparer.Ordinal)) : null;

    /// <summary>The state of the database as it is now.</summary>
    public async Task<string?> ReadStateMarkAsync(CancellationToken cancellationToken)
    {
        await ReadAsync("state", new { }, cancellationToken).ConfigureAwait(false);
        return StateMark;
    }

    public async Task<List<QueryRow>> ReadAsync(string statement, object parameters, CancellationToken cancellationToken)
    {
        var answer = await client.ReadAtAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        for (var attempt = 1; attempt < Attempts && !answer.IsSteady; attempt++)
            answer = await client.ReadAtAsync(statement, parameters, cancellationToken).ConfigureAwait(false);
        _state ??= answer.State;
        SawOneState &= answer.IsSteady && _state.SetEquals(answer.State);
        return answer.Rows;
    }

    /// <summary>Awaits the full-text indices, which follow a commit shortly after it.</summary>
    public Task AwaitSearchAsync(CancellationToken cancellationToken) =>
        client.RunAsync("await_search", "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()", new { }, cancellationToken);
}
