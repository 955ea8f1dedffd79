using System.Text.Json;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Works as nodes. A work that is described as it was is not written again.</summary>
sealed class WorkTable(Session session, Touched touched)
{
    readonly NodeKeyTable _keys = new(session);
    readonly SearchIndex _search = new(session);
    readonly InstitutionKeyTable _institutions = new(session, touched);

    /// <param name="ledTo">False for a work that is here only because the authority leads to it from another.</param>
    /// <returns>The work's row.</returns>
    public long Keep(SettledWork work, bool ledTo)
    {
        var print = Hashing.Sha256($"{ledTo}|{JsonSerializer.Serialize(work)}");
        var known = session.Rows(
            "find work", "SELECT id, fingerprint, region FROM works WHERE node_id = @node",
            row => (Id: row.Long("id"), Print: row.Text("fingerprint"), Region: row.TextOrNull("region")), ("node", work.Id));
        if (known is [var held] && held.Print == print)
            return held.Id;
        touched.Authority |= work.AuthorityKey is not null;
        touched.Region(known.FirstOrDefault().Region);
        var id = session.Insert("write work", UpsertSql, [("node_id", work.Id), ("fingerprint", print), ("led_to", ledTo), .. Columns(work)]);
        Describe(id, work);
        return id;
    }

    public bool Exists(long id) => session.Scalar("work exists", "SELECT EXISTS (SELECT 1 FROM works WHERE id = @id)", ("id", id)) is 1L;

    /// <summary>Removes works that nothing leads to; of those that the authority knows <see cref="AuthorityWorks"/> decides.</summary>
    public void Release(IEnumerable<long> works)
    {
        foreach (var work in works)
        {
            if (session.Scalar("authority of work", "SELECT authority_key FROM works WHERE id = @id", ("id", work)) is null)
                Delete(work);
            else
                touched.Authority |= session.Run("release work", "UPDATE works SET led_to = 0, fingerprint = '' WHERE id = @id", ("id", work)) > 0;
        }
    }

    public void Delete(long id)
    {
        var (node, region) = session.Rows(
            "deleted work", "SELECT node_id, region FROM works WHERE id = @id", row => (row.Text("node_id"), row.TextOrNull("region")), ("id", id)).Single();
        touched.Region(region);
        Strip(id);
        _search.Remove(node);
        _keys.Remove(NodeKind.Work, id);
        session.Run("delete links of work", "DELETE FROM work_links WHERE from_work = @id OR to_work = @id", ("id", id));
        session.Run("delete summary", "DELETE FROM cited_in WHERE work = @id", ("id", id));
        session.Run("delete summary by function", "DELETE FROM cited_for WHERE work = @id", ("id", id));
        session.Run("delete work", "DELETE FROM works WHERE id = @id", ("id", id));
    }

    void Describe(long id, SettledWork work)
    {
        touched.Region(StoredRegions.Known(work.RegionCode));
        touched.Works.Add(id);
        Strip(id);
        var titles = work.Aliases.Append(work.Title).OfType<string>().ToList();
        foreach (var folded in titles.SelectMany(title => new[] { TitleFolding.Fold(title).Core, TitleFolding.Canonical(title) }).Distinct())
            session.Run("insert work name", "INSERT INTO work_names (folded, work) VALUES (@folded, @id)", ("folded", folded), ("id", id));
        foreach (var (ordinal, issuer) in work.Issuers.Index())
        {
            session.Run(
                "insert work issuer", "INSERT INTO work_issuers (work, ordinal, institution, name) VALUES (@id, @ordinal, @institution, @name)",
                ("id", id), ("ordinal", ordinal), ("institution", _institutions.Keep(InstitutionKeys.OfAgency(issuer))), ("name", issuer));
        }

        _keys.Replace(NodeKind.Work, id, work.Id, work.KeyIds);
        _search.Put(work.Id, new[] { work.Title, work.Number }.Concat(work.Aliases).OfType<string>());
    }

    void Strip(long id)
    {
        touched.Institutions.UnionWith(session.Rows(
            "issuers of work", "SELECT type, folded FROM institution_keys WHERE id IN (SELECT institution FROM work_issuers WHERE work = @id)",
            row => (row.Text("type"), row.Text("folded")), ("id", id)));
        session.Run("delete work issuers", "DELETE FROM work_issuers WHERE work = @id", ("id", id));
        session.Run("delete work names", "DELETE FROM work_names WHERE work = @id", ("id", id));
    }

    static (string, object?)[] Columns(SettledWork work)
    {
        var known = work.AuthorityKey is { } key ? WorkAuthority.Default.ByKey(key) : null;
        return
        [
            ("is_law", work.IsLaw), ("title", work.Title), ("number", work.Number), ("region", StoredRegions.Known(work.RegionCode)), ("level", work.Level?.ToString()),
            ("issued_on", work.IssuedOn?.ToString()), ("lower", DateBounds.Lower(work.IssuedOn)), ("upper", DateBounds.Upper(work.IssuedOn)),
            ("newest", DateBounds.Newest(work.IssuedOn)), ("aliases", JsonSerializer.Serialize(work.Aliases)), ("genre", work.Genre),
            ("authority_key", work.AuthorityKey), ("source_name", known?.SourceName), ("source_url", known?.SourceUrl),
        ];
    }

    const string UpsertSql =
        """
        INSERT INTO works (
            node_id, fingerprint, is_law, title, number, region, level, issued_on, lower, upper, newest, aliases, genre,
            authority_key, source_name, source_url, led_to)
        VALUES (
            @node_id, @fingerprint, @is_law, @title, @number, @region, @level, @issued_on, @lower, @upper, @newest, @aliases, @genre,
            @authority_key, @source_name, @source_url, @led_to)
        ON CONFLICT (node_id) DO UPDATE SET
            fingerprint = excluded.fingerprint, is_law = excluded.is_law, title = excluded.title, number = excluded.number, region = excluded.region,
            level = excluded.level, issued_on = excluded.issued_on, lower = excluded.lower, upper = excluded.upper, newest = excluded.newest,
            aliases = excluded.aliases, genre = excluded.genre, authority_key = excluded.authority_key, source_name = excluded.source_name,
            source_url = excluded.source_url, led_to = excluded.led_to
        RETURNING id
        """;
}
