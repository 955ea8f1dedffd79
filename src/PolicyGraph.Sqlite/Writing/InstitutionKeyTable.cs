using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>The distinct keys of institutions.</summary>
sealed class InstitutionKeyTable(Session session, Touched touched)
{
    public long Keep(InstitutionKey key)
    {
        touched.Institutions.Add((key.Type.ToString(), key.Folded));
        return session.Scalar("find institution key", "SELECT id FROM institution_keys WHERE canonical = @canonical", ("canonical", key.Canonical)) is long id
            ? id
            : session.Insert(
                "insert institution key",
                "INSERT INTO institution_keys (canonical, type, folded, region) VALUES (@canonical, @type, @folded, @region) RETURNING id",
                ("canonical", key.Canonical), ("type", key.Type.ToString()), ("folded", key.Folded), ("region", key.RegionCode));
    }
}
