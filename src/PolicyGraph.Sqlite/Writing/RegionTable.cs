using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Keeps the regions that something held refers to, and all above them; no others.</summary>
sealed class RegionTable(Session session)
{
    static readonly RegionAuthority Authority = RegionAuthority.Default;

    readonly SearchIndex _search = new(session);

    public void Update(IEnumerable<string> touched)
    {
        var regions = touched.Select(Authority.Find).OfType<Region>().SelectMany(Authority.SelfAndAncestors).DistinctBy(region => region.Code);
        // The lowest first: what stands below keeps what is above it.
        foreach (var region in regions.OrderByDescending(region => Authority.SelfAndAncestors(region).Count()))
        {
            if (IsReferredTo(region))
                Insert(region);
            else
                Delete(region);
        }
    }

    bool IsReferredTo(Region region) => session.Scalar(
        "is region referred to",
        """
        SELECT EXISTS (SELECT 1 FROM documents WHERE region = @code) OR EXISTS (SELECT 1 FROM works WHERE region = @code)
            OR EXISTS (SELECT 1 FROM institutions WHERE region = @code) OR EXISTS (SELECT 1 FROM mentions WHERE region = @code)
            OR EXISTS (SELECT 1 FROM regions WHERE parent = @code)
        """,
        ("code", region.Code)) is 1L;

    void Insert(Region region)
    {
        var inserted = session.Run(
            "insert region", "INSERT INTO regions (code, name, level, parent, city) VALUES (@code, @name, @level, @parent, @city) ON CONFLICT DO NOTHING",
            ("code", region.Code), ("name", region.Name), ("level", region.Level.ToString()), ("parent", region.ParentCode), ("city", StoredRegions.CityOf(region)?.Code));
        if (inserted > 0)
            _search.Put(NodeId.OfRegion(region.Code), [region.Name, region.ShortName]);
    }

    void Delete(Region region)
    {
        if (session.Run("delete region", "DELETE FROM regions WHERE code = @code", ("code", region.Code)) > 0)
            _search.Remove(NodeId.OfRegion(region.Code));
    }
}
