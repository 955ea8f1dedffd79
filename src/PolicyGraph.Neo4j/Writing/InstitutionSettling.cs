using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Settles the touched institution keys, and those that an alias joins them with, to institutions.</summary>
sealed class InstitutionSettling(IStatementRunner transaction)
{
    sealed class KeyState(InstitutionKey key, string? before, bool isNew)
    {
        public string Id { get; } = InstitutionKeys.IdOf(key);

        public InstitutionKey Key => key;

        public string? Before => before;

        public bool IsNew => isNew;

        public Tally Names { get; init; } = new();

        public bool IsTouched { get; set; }
    }

    sealed class FormState(AliasDeclaration alias)
    {
        public string Id { get; } = ShortForms.IdOf(alias);

        public AliasDeclaration Alias => alias;

        public int Documents { get; set; }

        public bool IsTouched { get; set; }
    }

    readonly Dictionary<string, KeyState> _keys = [];
    readonly Dictionary<string, FormState> _forms = [];
    readonly Dictionary<string, (string Print, string? Region)> _held = [];
    Dictionary<string, string> _leads = [];
    List<SettledInstitution> _written = [];
    List<string> _deleted = [];

    /// <summary>Keys that lead elsewhere than before, those of new documents included.</summary>
    public IEnumerable<string> Moved => Kept.Where(HasMoved).Select(state => state.Id);

    public IEnumerable<string?> RegionsBefore => _held.Values.Select(item => item.Region);

    public IEnumerable<string?> RegionsNow => _written.Select(institution => StoredRegions.Known(institution.RegionCode));

    IEnumerable<KeyState> Kept => _keys.Values.Where(IsKept);

    /// <summary>Locks and reads what a batch touches, and takes back what removed documents and works say.</summary>
    public async Task ReadAsync(
        IReadOnlyList<QueryRow> removed, IReadOnlyCollection<DocumentStatements> said, WorkWriting works, CancellationToken cancellationToken)
    {
        var names = removed.SelectMany(row => row.Maps("names").Concat(row.Maps("declares"))).Select(item => item.Text("name"))
            .Concat(said.SelectMany(item => item.Names).Select(item => ShortForms.NameOf(item.Key)))
            .Concat(said.SelectMany(item => item.Declares).SelectMany(alias => new[] { ShortForms.NameOf(alias.Short), ShortForms.NameOf(alias.Full) }))
            .Concat(works.NamesBefore.Select(item => item.NameId)).Concat(works.NamesNow.Select(item => ShortForms.NameOf(item.Key)));
        await KeyLocks.CloseAsync(names, keys => ReadAsync(keys, cancellationToken)).ConfigureAwait(false);
        TakeBack(removed, works);
    }

    /// <summary>Counts what a document says, or with -1 takes it back.</summary>
    public void Count(DocumentStatements said, int by)
    {
        foreach (var item in said.Names)
            Count(StateOf(item.Key), item.Names, by);
        foreach (var alias in said.Declares.DistinctBy(ShortForms.IdOf))
        {
            StateOf(alias.Full);
            if (!_forms.TryGetValue(ShortForms.IdOf(alias), out var form))
                _forms.Add(ShortForms.IdOf(alias), form = new FormState(alias));
            Count(form, by);
        }
    }

    /// <summary>Keys and short forms, before what refers to them.</summary>
    public async Task WriteKeysAsync(CancellationToken cancellationToken)
    {
        await transaction.WriteAsync("write_institution_keys", "rows", Kept.Where(state => state.IsTouched || state.IsNew).Select(state => new
        {
            state.Id,
            name = ShortForms.NameOf(state.Key),
            properties = new
            {
                type = state.Key.Type.ToString(),
                state.Key.Folded,
                region = state.Key.RegionCode,
                names = state.Names.Names.OrNull(),
                nameCounts = state.Names.Counts.OrNull(),
            },
        }), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("write_short_forms", "rows", _forms.Values.Where(form => form is { IsTouched: true, Documents: > 0 }).Select(form => new
        {
            form.Id,
            name = ShortForms.NameOf(form.Alias.Short),
            full = InstitutionKeys.IdOf(form.Alias.Full),
            properties = new
            {
                type = form.Alias.Short.Type.ToString(),
                form.Alias.Short.Folded,
                region = form.Alias.Short.RegionCode,
                @short = form.Alias.ShortName,
                form.Documents,
            },
        }), cancellationToken).ConfigureAwait(false);
    }

    public async Task WriteInstitutionsAsync(CancellationToken cancellationToken)
    {
        await transaction.WriteAsync("write_institutions", "rows", _written.Select(Row), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync(
            "lead_institution_keys", "rows", Kept.Where(HasMoved).Select(state => new { state.Id, institution = Lead(state) }), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("delete_short_forms", "ids", _forms.Values.Where(form => form.Documents == 0).Select(form => form.Id), cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("delete_institutions", "ids", _deleted, cancellationToken).ConfigureAwait(false);
        var gone = _keys.Values.Where(state => !IsKept(state)).ToList();
        if (gone.Count > 0)
        {
            await transaction.RunAsync(
                "delete_institution_keys", new { ids = gone.Select(state => state.Id), names = gone.Select(state => ShortForms.NameOf(state.Key)).Distinct() },
                cancellationToken).ConfigureAwait(false);
        }
    }

    async Task<IEnumerable<string>> ReadAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var rows = await transaction.RunAsync("lock_institutions", new { names }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows.SelectMany(row => row.Maps("keys")))
        {
            _keys.TryAdd(row.Text("id"), new KeyState(KeyOf(row), row.TextOrNull("institution"), isNew: false)
            {
                Names = Tally.Of(row.Texts("names"), row.Ints("nameCounts")),
            });
        }

        foreach (var row in rows.SelectMany(row => row.Maps("forms")))
            _forms.TryAdd(row.Text("id"), new FormState(new AliasDeclaration(KeyOf(row), row.Text("short"), KeyOf(row.Map("full")!.Value))) { Documents = row.Int("documents") });
        return rows.SelectMany(row => row.Maps("forms")).SelectMany(form => new[] { form.Text("name"), form.Map("full")!.Value.Text("name") });
    }

    static InstitutionKey KeyOf(QueryRow row) => new(row.Enum<MentionType>("type"), row.Text("folded"), row.TextOrNull("region"));

    void TakeBack(IReadOnlyList<QueryRow> removed, WorkWriting works)
    {
        foreach (var item in removed.SelectMany(row => row.Maps("names")))
            Count(_keys[item.Text("key")], item.Texts("names"), -1);
        foreach (var form in removed.SelectMany(row => row.Maps("declares")).Select(item => _forms[item.Text("form")]))
            Count(form, -1);
        foreach (var name in works.NamesBefore)
            Count(_keys[name.Key], [name.Name], -1);
    }

    KeyState StateOf(InstitutionKey key)
    {
        var id = InstitutionKeys.IdOf(key);
        if (!_keys.TryGetValue(id, out var state))
            _keys.Add(id, state = new KeyState(key, before: null, isNew: true));
        return state;
    }

    static void Count(KeyState state, IEnumerable<string> names, int by)
    {
        state.IsTouched = true;
        foreach (var name in names)
            state.Names.Add(name, by);
    }

    static void Count(FormState form, int by)
    {
        form.IsTouched = true;
        form.Documents += by;
    }

    /// <summary>Settles all that was read and counted, and what works print.</summary>
    public async Task DecideAsync(WorkWriting works, CancellationToken cancellationToken)
    {
        foreach (var name in works.NamesNow)
            Count(StateOf(name.Key), [name.Name], 1);
        var settled = Settlements.Institutions.Settle(
            [.. _keys.Values.Where(state => !state.Names.Names.IsEmpty).Select(state => new SupportedInstitution(state.Key, state.Names.Names))],
            [.. _forms.Values.Where(form => form.Documents > 0).Select(form => form.Alias)]);
        _leads = settled.SelectMany(institution => institution.KeyIds.Select(key => (key, institution.Id))).ToDictionary();
        _deleted = [.. _keys.Values.Select(state => state.Before).OfType<string>().Distinct().Except(settled.Select(institution => institution.Id))];
        var rows = await transaction.RunAsync(
            "held_institutions", new { ids = settled.Select(institution => institution.Id).Concat(_deleted) }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
            _held[row.Text("id")] = (row.Text("fingerprint"), row.TextOrNull("region"));
        _written = [.. settled.Where(institution => _held.GetValueOrDefault(institution.Id).Print != Fingerprint(institution))];
    }

    bool IsKept(KeyState state) => !state.Names.Names.IsEmpty || _forms.Values.Any(form => form.Documents > 0 && form.Alias.Full == state.Key);

    string? Lead(KeyState state) => _leads.GetValueOrDefault(state.Id);

    bool HasMoved(KeyState state) => state.Before != Lead(state);

    static string Fingerprint(SettledInstitution institution) => Hashing.Sha256(JsonSerializer.Serialize(institution));

    static object Row(SettledInstitution institution) => new
    {
        institution.Id,
        labels = new[] { institution.Type.ToString() },
        regionId = RegionRows.IdOf(StoredRegions.Known(institution.RegionCode)),
        properties = new
        {
            institution.Id,
            fingerprint = Fingerprint(institution),
            type = institution.Type.ToString(),
            institution.Name,
            shortName = Captions.Of(institution),
            caption = Captions.Lines(institution),
            region = StoredRegions.Known(institution.RegionCode),
            level = institution.Level?.ToString(),
            aliases = institution.Aliases.OrNull(),
        },
        search = SearchEntry.Of(institution.Id, institution.Aliases.Prepend(institution.Name)),
    };
}
