using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>Works as nodes, with those of the authority to which it leads from cited ones. A work that is described as it was is not written again.</summary>
sealed class WorkWriting(IStatementRunner transaction)
{
    sealed record Held(string Id, string Fingerprint, string? Region, string? AuthorityKey, bool LedTo, ImmutableArray<PrintedName> Issuers);

    readonly Dictionary<string, Held> _held = [];
    readonly Dictionary<string, (SettledWork Work, bool LedTo)> _written = [];
    readonly HashSet<string> _deleted = [];
    List<object>? _links;

    /// <summary>A name under which a work prints an issuer's key.</summary>
    public sealed record PrintedName(string Key, string NameId, string Name);

    /// <summary>The works that are described otherwise than before.</summary>
    public IReadOnlyCollection<string> Written => _written.Keys;

    public IReadOnlyCollection<string> Deleted => _deleted;

    public IEnumerable<string?> RegionsBefore => _written.Keys.Concat(_deleted).Select(id => _held.GetValueOrDefault(id)?.Region);

    public IEnumerable<string?> RegionsNow => _written.Values.Select(item => StoredRegions.Known(item.Work.RegionCode));

    /// <summary>Names that works print no more.</summary>
    public IEnumerable<PrintedName> NamesBefore => _written.Keys.Concat(_deleted).SelectMany(id => _held.GetValueOrDefault(id)?.Issuers ?? []);

    public IEnumerable<(InstitutionKey Key, string Name)> NamesNow =>
        _written.Values.SelectMany(item => item.Work.Issuers).Select(name => (InstitutionKeys.OfAgency(name), name));

    public async Task CompareAsync(ImmutableArray<SettledWork> works, ImmutableArray<string> left, CancellationToken cancellationToken)
    {
        foreach (var row in await transaction.RunAsync("held_works", new { ids = works.Select(work => work.Id).Concat(left) }, cancellationToken).ConfigureAwait(false))
            Remember(row);
        foreach (var work in works)
            Keep(work, ledTo: true);
        var released = left.Where(id => _held.GetValueOrDefault(id)?.AuthorityKey is not null).ToHashSet();
        _deleted.UnionWith(left.Where(_held.ContainsKey).Except(released));
        if (released.Count > 0 || _written.Values.Any(item => item.Work.AuthorityKey is not null))
            await FollowAuthorityAsync(released, cancellationToken).ConfigureAwait(false);
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await transaction.WriteAsync("delete_works", "ids", _deleted, cancellationToken).ConfigureAwait(false);
        await transaction.WriteAsync("write_works", "rows", _written.Values.Select(item => Row(item.Work, item.LedTo)), cancellationToken).ConfigureAwait(false);
        if (_links is not null)
            await transaction.RunAsync("replace_work_links", new { rows = _links }, cancellationToken).ConfigureAwait(false);
    }

    void Remember(QueryRow row) => _held[row.Text("id")] = new Held(
        row.Text("id"), row.Text("fingerprint"), row.TextOrNull("region"), row.TextOrNull("authorityKey"), row.Flag("ledTo"),
        [.. row.Maps("issuers").Select(issuer => new PrintedName(issuer.Text("key"), issuer.Text("name"), issuer.Text("printed")))]);

    void Keep(SettledWork work, bool ledTo)
    {
        if (_held.GetValueOrDefault(work.Id)?.Fingerprint != Fingerprint(work, ledTo))
            _written[work.Id] = (work, ledTo);
    }

    // The authority is small: its part of the graph is worked out whole.
    async Task FollowAuthorityAsync(HashSet<string> released, CancellationToken cancellationToken)
    {
        await transaction.RunAsync("lock_authority", new { }, cancellationToken).ConfigureAwait(false);
        var rows = await transaction.RunAsync("authority_works", new { }, cancellationToken).ConfigureAwait(false);
        foreach (var row in rows)
            Remember(row);
        var written = _written.Values.Where(item => item.Work.AuthorityKey is not null).ToList();
        var ledTo = rows.Where(row => row.Flag("ledTo") && !released.Contains(row.Text("id"))).Select(row => row.Text("authorityKey"))
            .Concat(written.Select(item => item.Work.AuthorityKey!)).ToHashSet();
        var ids = rows.Select(row => (row.Text("authorityKey"), row.Text("id"))).Concat(written.Select(item => (item.Work.AuthorityKey!, item.Work.Id)))
            .Distinct().ToDictionary();
        foreach (var key in Settlements.Beyond(ledTo))
        {
            var work = Settlements.Works.AuthorityNode(key);
            ids[key] = work.Id;
            Keep(work, ledTo: false);
            ledTo.Add(key);
        }

        _deleted.UnionWith(rows.Where(row => !ledTo.Contains(row.Text("authorityKey"))).Select(row => row.Text("id")));
        Link(rows, ledTo, ids);
    }

    void Link(List<QueryRow> rows, HashSet<string> keys, Dictionary<string, string> ids)
    {
        var before = rows.SelectMany(row => row.Maps("links").Select(link => (Type: link.Text("type"), From: row.Text("id"), To: link.Text("to")))).ToHashSet();
        var now = Settlements.LinksAmong(keys).Select(link => (Known: WorkAuthority.Default.ByKey(link.From)!, Drawn: (Type: link.Type.Drawn(), From: ids[link.From], To: ids[link.To]))).ToList();
        if (before.SetEquals(now.Select(link => link.Drawn)))
            return;
        _links = [.. now.Select(link => new
        {
            link.Drawn.Type,
            link.Drawn.From,
            link.Drawn.To,
            properties = new { source = link.Known.SourceName, link.Known.SourceUrl },
        })];
    }

    static string Fingerprint(SettledWork work, bool ledTo) => Hashing.Sha256($"{ledTo}|{JsonSerializer.Serialize(work)}");

    static object Row(SettledWork work, bool ledTo)
    {
        var known = work.AuthorityKey is { } key ? WorkAuthority.Default.ByKey(key) : null;
        var titles = work.Aliases.Append(work.Title).OfType<string>().ToList();
        return new
        {
            work.Id,
            labels = new[] { work.IsLaw ? "Law" : "Policy", work.Level?.ToString() }.OfType<string>(),
            keys = work.KeyIds.Where(id => id != work.Id),
            titles = titles.SelectMany(title => new[] { TitleFolding.Fold(title).Core, TitleFolding.Canonical(title) }).Where(SearchEntry.IsTerm).Distinct(),
            regionId = RegionRows.IdOf(StoredRegions.Known(work.RegionCode)),
            issuers = work.Issuers.Select((name, ordinal) => new { key = InstitutionKeys.IdOf(InstitutionKeys.OfAgency(name)), ordinal, name }),
            properties = new
            {
                fingerprint = Fingerprint(work, ledTo),
                ledTo,
                name = Captions.Of(work),
                caption = Captions.Lines(work),
                work.IsLaw,
                work.Title,
                work.Number,
                region = StoredRegions.Known(work.RegionCode),
                level = work.Level?.ToString(),
                issuedOn = work.IssuedOn?.ToString(),
                lower = DateBounds.Lower(work.IssuedOn),
                upper = DateBounds.Upper(work.IssuedOn),
                newest = DateBounds.Newest(work.IssuedOn),
                aliases = work.Aliases.OrNull(),
                work.Genre,
                work.AuthorityKey,
                source = known?.SourceName,
                known?.SourceUrl,
            },
            search = SearchEntry.Of(work.Id, new[] { work.Title, work.Number }.Concat(work.Aliases).OfType<string>()),
        };
    }
}
