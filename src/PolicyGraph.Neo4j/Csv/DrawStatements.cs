using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>The statements that draw relations from what documents say and where it leads; each takes one row or id.</summary>
sealed class DrawStatements(MemoryGraph graph)
{
    /// <summary>What a bound's day takes of it: <c>yyyy-MM-dd|</c>.</summary>
    const int DayLength = 11;

    static readonly string[] Bounds = ["firstLower", "firstUpper", "lastLower", "lastUpper"];

    public void Implements(JsonElement row) => MemoryGraph.Relate(
        graph.Get("Work", row.GetProperty("from").GetString()), "IMPLEMENTS", graph.Find("Work", row.GetProperty("to").GetString()),
        PropertyMap.Of(row.GetProperty("properties")));

    public void Citations(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        var says = document.Over("SAYS").SelectMany(say => Leads(say.End).Select(work => (Say: say.Properties, Work: work))).ToList();
        var own = says.Where(item => item.Say.Flag("publishes")).Select(item => item.Work).ToHashSet();
        foreach (var (say, work) in says.Where(item => item.Say.Flag("publishes")))
            MemoryGraph.Relate(document, "PUBLISHES", work, Said(document, say.Text("publicationQuote")));
        var cited = says.Where(item => item.Say.Flag("cites") && !own.Contains(item.Work)).OrderBy(item => item.Say.Number("ordinal"))
            .GroupBy(item => item.Work, item => item.Say);
        foreach (var work in cited)
        {
            MemoryGraph.Relate(document, "CITES", work.Key, Said(document, First(work, "quote")).Set(
                ("depth", work.Sum(say => say.Number("depth"))), ("ordinal", work.Min(say => say.Number("ordinal")))));
        }
    }

    public void Mentions(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        var named = document.Over("NAMES").SelectMany(name => Leads(name.End).Select(institution => (Name: name.Properties, Institution: institution)))
            .OrderBy(item => item.Name.Number("ordinal")).GroupBy(item => item.Institution, item => item.Name);
        foreach (var names in named)
        {
            if (names.Sum(name => name.Number("mentions")) is > 0 and var count)
                MemoryGraph.Relate(document, "MENTIONS", names.Key, Said(document, First(names, "quote")).Set(("count", count)));
            if (names.Min(name => name.Number("issuer")) is { } issuer)
                MemoryGraph.Relate(document, "ISSUED_BY", names.Key, Said(document, First(names, "issuerQuote")).Set(("ordinal", issuer)));
        }
    }

    public void Issuers(JsonElement id)
    {
        var work = graph.Get("Work", id.GetString());
        var issuers = work.Over("ISSUER").SelectMany(issuer => Leads(issuer.End).Select(institution => (Ordinal: issuer.Properties.Number("ordinal"), Institution: institution)))
            .GroupBy(item => item.Institution, item => item.Ordinal).ToList();
        foreach (var institution in issuers)
        {
            MemoryGraph.Relate(work, "ISSUED_BY", institution.Key, new PropertyMap().Set(
                ("ordinal", institution.Min()), ("source", work.Properties["source"]), ("sourceUrl", work.Properties["sourceUrl"])));
        }
    }

    public void CitedIn(JsonElement row)
    {
        var sums = new PropertyMap();
        foreach (var count in new[] { "documents", "mentions", "undated" })
            sums[count] = row.GetProperty(count).GetInt64();
        foreach (var bound in Bounds)
            sums[bound] = row.GetProperty(bound).GetString();
        sums.Set(("first", sums.Text("firstLower")?[DayLength..]), ("last", sums.Text("lastUpper")?[DayLength..]));
        MemoryGraph.Relate(
            graph.Get("Work", row.GetProperty("work").GetString()), "CITED_IN", graph.Find("Region", row.GetProperty("regionId").GetString()), sums);
    }

    public void Count(JsonElement id)
    {
        var work = graph.Get("Work", id.GetString());
        work.Properties.Set(
            ("held", work.In.ContainsKey("PUBLISHES")), ("citingRegions", (long)work.Over("CITED_IN").Count()),
            ("citingDocuments", (long)work.In.GetValueOrDefault("CITES")));
    }

    static IEnumerable<GraphNode> Leads(GraphNode key) => key.Over("LEADS_TO").Select(lead => lead.End);

    static PropertyMap Said(GraphNode document, string? quote) => new PropertyMap().Set(
        ("quote", quote), ("date", document.Properties["issuedOn"]), ("documentTitle", document.Properties["title"]));

    static string? First(IEnumerable<PropertyMap> said, string name) => said.Select(map => map.Text(name)).FirstOrDefault(text => text is not null);
}
