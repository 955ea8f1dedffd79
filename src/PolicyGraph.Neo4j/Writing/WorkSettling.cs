using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>A signature with its support, where it led so far and where it leads now.</summary>
sealed class SignatureState(string id, WorkSignature keys, ImmutableArray<string> links, bool isNew)
{
    public string Id => id;

    public WorkSignature Keys => keys;

    public ImmutableArray<string> Links => links;

    public bool IsNew => isNew;

    /// <summary>How many held documents bear it; 0 for one that goes.</summary>
    public int Documents { get; set; }

    public Tally Titles { get; init; } = new();

    /// <summary>Where it led; null for a new one.</summary>
    public WorkOutcome? Before { get; init; }

    public WorkOutcome? Now { get; set; }

    public bool IsTouched { get; set; }

    public bool HasMoved => Before?.WorkId != Now?.WorkId;
}

/// <summary>Settles the touched signatures, and all that they bear on, to works.</summary>
sealed class WorkSettling(IStatementRunner transaction)
{
    readonly Dictionary<string, SignatureState> _states = [];

    /// <summary>The works that signatures lead to or may mean.</summary>
    public ImmutableArray<SettledWork> Works { get; private set; } = [];

    /// <summary>The works that signatures led to or might have meant, and do no more.</summary>
    public ImmutableArray<string> Left { get; private set; } = [];

    /// <summary>Signatures that lead elsewhere than before; a new one leads nothing that is drawn already.</summary>
    public IEnumerable<string> Moved => _states.Values.Where(state => state is { HasMoved: true, IsNew: false, Documents: > 0 }).Select(state => state.Id);

    public SignatureState this[string signature] => _states[signature];

    public string? WorkOf(string signature) => _states[signature].Now?.WorkId;

    /// <summary>Locks and reads what a batch touches, and takes back what removed documents say.</summary>
    public async Task ReadAsync(IReadOnlyList<QueryRow> removed, IEnumerable<DocumentStatements> said, CancellationToken cancellationToken)
    {
        var gone = removed.SelectMany(row => row.Maps("says")).ToList();
        var links = said.SelectMany(document => document.Says).DistinctBy(item => item.Signature).SelectMany(item => LinkIds(item.Keys));
        await KeyLocks.CloseAsync(links.Concat(gone.SelectMany(item => item.Texts("links"))), keys => ReadAsync(keys, cancellationToken)).ConfigureAwait(false);
        foreach (var item in gone)
            Count(_states[item.Text("signature")], item.Texts("titles"), -1);
    }

    /// <summary>Counts what a document says, or with -1 takes it back.</summary>
    public void Count(DocumentStatements said, int by)
    {
        foreach (var item in said.Says)
        {
            if (!_states.TryGetValue(item.Signature, out var state))
                _states.Add(item.Signature, state = new SignatureState(item.Signature, item.Keys, LinkIds(item.Keys), isNew: true));
            Count(state, item.Titles, by);
        }
    }

    public async Task WriteSignaturesAsync(CancellationToken cancellationToken)
    {
        await WriteAsync("write_signatures", "rows", _states.Values.Where(state => state.Documents > 0 && (state.IsTouched || !Same(state))).Select(Row), cancellationToken).ConfigureAwait(false);
        await WriteAsync("delete_signatures", "ids", _states.Values.Where(state => state is { Documents: 0, IsNew: false }).Select(state => state.Id), cancellationToken).ConfigureAwait(false);
    }

    public Task LeadAsync(CancellationToken cancellationToken) => WriteAsync(
        "lead_signatures", "rows",
        _states.Values.Where(state => state.Documents > 0 && state.HasMoved).Select(state => new { state.Id, work = state.Now?.WorkId }), cancellationToken);

    async Task<IEnumerable<string>> ReadAsync(IReadOnlyList<string> links, CancellationToken cancellationToken)
    {
        var rows = await transaction.RunAsync("lock_signatures", new { links }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
            _states.TryAdd(row.Text("id"), StateOf(row));
        return rows.SelectMany(row => row.Texts("links"));
    }

    static SignatureState StateOf(QueryRow row) => new(
        row.Text("id"), JsonSerializer.Deserialize<WorkSignature>(row.Text("keys"), DocumentStatements.Format)!, row.Texts("links"), isNew: false)
    {
        Documents = row.Int("documents"),
        Titles = Tally.Of(row.Texts("titles"), row.Ints("titleCounts")),
        Before = new WorkOutcome(row.Enum<ResolutionStatus>("status"), row.TextOrNull("work"), row.Texts("candidates"), row.Text("reason")),
    };

    static void Count(SignatureState state, IEnumerable<string> titles, int by)
    {
        state.IsTouched = true;
        state.Documents += by;
        foreach (var title in titles)
            state.Titles.Add(title, by);
    }

    /// <summary>Settles all that was read and counted.</summary>
    public void Decide()
    {
        var settled = Settlements.Works.Settle(
            [.. _states.Values.Where(state => state.Documents > 0).Select(state => new SupportedSignature(state.Keys, state.Documents, state.Titles.Names))]);
        foreach (var state in _states.Values.Where(state => state.Documents > 0))
            state.Now = settled.Outcomes[state.Keys.Canonical];
        Works = settled.Works;
        Left = [.. _states.Values.Select(state => state.Before).OfType<WorkOutcome>().SelectMany(before => before.CandidateIds.Append(before.WorkId))
            .OfType<string>().Distinct().Except(Works.Select(work => work.Id))];
    }

    static bool Same(SignatureState state) => state is { Before: { } before, Now: { } now }
        && (before.Status, before.WorkId, before.Reason) == (now.Status, now.WorkId, now.Reason) && before.CandidateIds.SequenceEqual(now.CandidateIds);

    static object Row(SignatureState state) => new
    {
        state.Id,
        newLinks = state.IsNew ? state.Links : [],
        properties = new
        {
            keys = JsonSerializer.Serialize(state.Keys, DocumentStatements.Format),
            issuers = state.Keys.Title?.IssuerSet.OrNull(),
            hasNumber = state.Keys.Number is not null,
            state.Documents,
            titles = state.Titles.Names.OrNull(),
            titleCounts = state.Titles.Counts.OrNull(),
            status = state.Now!.Status.ToString(),
            state.Now.Reason,
            candidates = state.Now.CandidateIds.OrNull(),
        },
    };

    static ImmutableArray<string> LinkIds(WorkSignature signature) => [.. Settlements.Works.LinksOf(signature).Select(link => NodeId.Of("link", link))];

    Task WriteAsync<T>(string statement, string parameter, IEnumerable<T> rows, CancellationToken cancellationToken) =>
        transaction.WriteAsync(statement, parameter, rows, cancellationToken);
}
