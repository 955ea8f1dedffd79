using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Settles the touched institution keys, and those that an alias joins them with, to institutions.</summary>
sealed class InstitutionSettling(Session session, Touched touched)
{
    readonly NodeKeyTable _keys = new(session);
    readonly SearchIndex _search = new(session);

    sealed record Member(long Id, InstitutionKey Key, long? Institution, ImmutableArray<string> Names, bool Declared);

    public void Settle()
    {
        if (touched.Institutions.Count == 0)
            return;
        var names = Connected();
        var members = Members(names);
        var settled = Settlements.Institutions.Settle(
            [.. members.Where(member => !member.Names.IsEmpty).Select(member => new SupportedInstitution(member.Key, member.Names))], Declarations(names));
        var rows = settled.ToDictionary(institution => institution.Id, Keep);
        var leads = settled.SelectMany(institution => institution.Keys.Select(key => (key.Canonical, Row: rows[institution.Id]))).ToDictionary();
        foreach (var member in members)
            Lead(member, leads);
        foreach (var gone in members.Select(member => member.Institution).OfType<long>().Except(rows.Values))
            Delete(gone);
    }

    // As JSON pairs of type and folded name.
    string Connected() => JsonSerializer.Serialize(session.Rows(
        "connected institutions",
        """
        WITH RECURSIVE touched (type, folded) AS (
            SELECT value ->> 0, value ->> 1 FROM json_each(@names)
            UNION
            SELECT key.type, key.folded FROM touched
            JOIN alias_declarations alias ON alias.short_type = touched.type AND alias.short_folded = touched.folded
            JOIN institution_keys key ON key.id = alias.full_key
            UNION
            SELECT alias.short_type, alias.short_folded FROM touched
            JOIN institution_keys key ON key.type = touched.type AND key.folded = touched.folded
            JOIN alias_declarations alias ON alias.full_key = key.id)
        SELECT type, folded FROM touched
        """,
        row => new[] { row.Text("type"), row.Text("folded") },
        ("names", JsonSerializer.Serialize(touched.Institutions.Select(name => new[] { name.Type, name.Folded })))));

    List<Member> Members(string names) => session.Rows(
        "institution keys",
        """
        SELECT key.*,
               (SELECT json_group_array(name) FROM (
                   SELECT name FROM institution_references WHERE institution = key.id
                   UNION SELECT name FROM document_issuers WHERE institution = key.id
                   UNION SELECT name FROM work_issuers WHERE institution = key.id)) AS names,
               EXISTS (SELECT 1 FROM alias_declarations WHERE full_key = key.id) AS declared
        FROM json_each(@names) touched
        JOIN institution_keys key ON key.type = touched.value ->> 0 AND key.folded = touched.value ->> 1
        """,
        row => new Member(
            row.Long("id"), new InstitutionKey(row.Enum<MentionType>("type"), row.Text("folded"), row.TextOrNull("region")), row.LongOrNull("institution"),
            [.. JsonSerializer.Deserialize<string[]>(row.Text("names"))!.Order(StringComparer.Ordinal)], row.Flag("declared")),
        ("names", names));

    List<AliasDeclaration> Declarations(string names) => session.Rows(
        "alias declarations",
        """
        SELECT DISTINCT short_type, short_folded, short_region, short_name, key.type, key.folded, key.region
        FROM json_each(@names) touched
        JOIN alias_declarations ON short_type = touched.value ->> 0 AND short_folded = touched.value ->> 1
        JOIN institution_keys key ON key.id = full_key
        """,
        row => new AliasDeclaration(
            new InstitutionKey(row.Enum<MentionType>("short_type"), row.Text("short_folded"), row.TextOrNull("short_region")), row.Text("short_name"),
            new InstitutionKey(row.Enum<MentionType>("type"), row.Text("folded"), row.TextOrNull("region"))),
        ("names", names));

    long Keep(SettledInstitution institution)
    {
        var print = Hashing.Sha256(JsonSerializer.Serialize(institution));
        var known = session.Rows(
            "find institution", "SELECT id, fingerprint, region FROM institutions WHERE node_id = @node",
            row => (Id: row.Long("id"), Print: row.Text("fingerprint"), Region: row.TextOrNull("region")), ("node", institution.Id));
        if (known is [var held] && held.Print == print)
            return held.Id;
        touched.Region(known.FirstOrDefault().Region);
        touched.Region(StoredRegions.Known(institution.RegionCode));
        var id = session.Insert(
            "write institution", UpsertSql, ("node_id", institution.Id), ("fingerprint", print), ("type", institution.Type.ToString()), ("name", institution.Name),
            ("region", StoredRegions.Known(institution.RegionCode)), ("level", institution.Level?.ToString()), ("aliases", JsonSerializer.Serialize(institution.Aliases)));
        _keys.Replace(NodeKind.Institution, id, institution.Id, institution.KeyIds);
        _search.Put(institution.Id, institution.Aliases.Prepend(institution.Name));
        return id;
    }

    void Lead(Member member, Dictionary<string, long> leads)
    {
        if (member.Names.IsEmpty && !member.Declared)
            session.Run("delete institution key", "DELETE FROM institution_keys WHERE id = @id", ("id", member.Id));
        else if (leads.TryGetValue(member.Key.Canonical, out var row) ? row != member.Institution : member.Institution is not null)
        {
            session.Run(
                "lead institution key", "UPDATE institution_keys SET institution = @row WHERE id = @id",
                ("row", leads.TryGetValue(member.Key.Canonical, out var now) ? now : null), ("id", member.Id));
        }
    }

    void Delete(long id)
    {
        var (node, region) = session.Rows(
            "deleted institution", "SELECT node_id, region FROM institutions WHERE id = @id", row => (row.Text("node_id"), row.TextOrNull("region")), ("id", id)).Single();
        touched.Region(region);
        _search.Remove(node);
        _keys.Remove(NodeKind.Institution, id);
        session.Run("delete institution", "DELETE FROM institutions WHERE id = @id", ("id", id));
    }

    const string UpsertSql =
        """
        INSERT INTO institutions (node_id, fingerprint, type, name, region, level, aliases)
        VALUES (@node_id, @fingerprint, @type, @name, @region, @level, @aliases)
        ON CONFLICT (node_id) DO UPDATE SET
            fingerprint = excluded.fingerprint, type = excluded.type, name = excluded.name, region = excluded.region, level = excluded.level,
            aliases = excluded.aliases
        RETURNING id
        """;
}
