using PolicyGraph.Authority;
using PolicyGraph.Graph;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Keeps the regions that something held refers to, and all above them; no others.</summary>
sealed class RegionTable(Session session)
{
    static readonly RegionAuthority Authority = RegionAuthority.Default;

    readonly SearchIndex _search = new(session);

    /// <summary>The code where the authority knows it, else null.</summary>
    public static string? Known(string? code) => Authority.Find(code)?.Code;

    /// <summary>The prefecture-level city or municipality that a region counts under: itself, one above it, or none.</summary>
    public static Region? CityOf(Region region) => Authority.SelfAndAncestors(region).FirstOrDefault(IsCity);

    /// <summary>A municipality (直辖市) is a province that is a city; the other provinces are not named 市.</summary>
    public static bool IsCity(Region region) => region.Level is RegionLevel.City
        || (region.Level is RegionLevel.Province && region.Name.EndsWith('市'));

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
            ("code", region.Code), ("name", region.Name), ("level", region.Level.ToString()), ("parent", region.ParentCode), ("city", CityOf(region)?.Code));
        if (inserted > 0)
            _search.Put(NodeId.OfRegion(region.Code), [region.Name, region.ShortName]);
    }

    void Delete(Region region)
    {
        if (session.Run("delete region", "DELETE FROM regions WHERE code = @code", ("code", region.Code)) > 0)
            _search.Remove(NodeId.OfRegion(region.Code));
    }
}
