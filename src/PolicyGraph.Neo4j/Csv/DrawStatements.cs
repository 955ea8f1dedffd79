using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>The statements that draw relations from what documents say and where it leads; each takes one row or id.</summary>
sealed class DrawStatements(MemoryGraph graph)
{
    /// <summary>What a bound's day takes of it: <c>yyyy-MM-dd|</c>.</summary>
    const int DayLength = 11;

    readonly Dictionary<(GraphNode Work, GraphNode Region, string? Function), PropertyMap> _sums = [];

    public void WorkLink(JsonElement row) => MemoryGraph.Relate(
        graph.Get("Work", row.GetProperty("from").GetString()), row.GetProperty("type").GetString()!, graph.Find("Work", row.GetProperty("to").GetString()),
        PropertyMap.Of(row.GetProperty("properties")));

    public void Citations(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        var says = document.Over("SAYS").SelectMany(say => Leads(say.End).Select(work => (Say: say.Properties, Work: work))).ToList();
        var own = says.Where(item => item.Say.Flag("publishes")).Select(item => item.Work).ToHashSet();
        foreach (var (say, work) in says.Where(item => item.Say.Flag("publishes")))
            MemoryGraph.Relate(document, "PUBLISHES", work, Said(document, say.Text("publicationQuote")));
        var cited = says.Where(item => item.Say.Number("ordinal") is not null && !own.Contains(item.Work)).OrderBy(item => item.Say.Number("ordinal"))
            .GroupBy(item => item.Work, item => item.Say);
        foreach (var work in cited)
        {
            var strongest = work.MinBy(say => say.Number("strength"))!;
            MemoryGraph.Relate(document, "CITES", work.Key, Said(document, strongest.Texts("quotes")[(int)strongest.Number("strongest")!]).Set(
                ("depth", work.Sum(say => say.Number("depth"))), ("ordinal", work.Min(say => say.Number("ordinal"))), ("function", strongest.Text("function"))));
        }
    }

    public void Mentions(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        var named = document.Over("NAMES").SelectMany(name => Leads(name.End).Select(institution => (Name: name.Properties, Institution: institution)))
            .OrderBy(item => item.Name.Number("ordinal")).GroupBy(item => item.Institution, item => item.Name);
        foreach (var names in named)
        {
            if (names.Sum(name => name.Numbers("mentions").Length) is > 0 and var count)
                MemoryGraph.Relate(document, "MENTIONS", names.Key, Said(document, First(names)).Set(("count", (long)count)));
            if (names.Min(name => name.Number("issuer")) is { } issuer)
            {
                MemoryGraph.Relate(document, "ISSUED_BY", names.Key, Said(document, names.Select(name => name.Text("issuerQuote")).FirstOrDefault(quote => quote is not null))
                    .Set(("ordinal", issuer)));
            }
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

    public void Commitments(JsonElement id)
    {
        var commitment = graph.Get("Commitment", id.GetString());
        var document = commitment.Over("IN_DOCUMENT").Single().End;
        var tied = commitment.Over("TIED").OrderBy(tie => tie.Properties.Number("ordinal"))
            .SelectMany(tie => Leads(tie.End).Select(node => (Role: tie.Properties.Text("tie")!, Node: node))).ToList();
        var makers = commitment.Properties.Text("actorKind") switch
        {
            "Issuer" => document.Over("ISSUED_BY"),
            "Region" => document.Over("OF_REGION"),
            _ => [],
        };
        foreach (var (role, maker) in Firsts(makers.Select(relation => ("Actor", relation.End)).Concat(tied.Where(item => item.Role is "Actor" or "Lead" or "Joint" or "Support"))))
            MemoryGraph.Relate(maker, "MADE", commitment, Said(role));
        foreach (var (_, work) in Firsts(tied.Where(item => item.Role is "Basis")))
            MemoryGraph.Relate(commitment, "BASED_ON", work, Said(null));
        foreach (var (role, node) in Firsts(tied.Where(item => item.Role is "About" or "Asked" or "Beneficiary")))
            MemoryGraph.Relate(commitment, "ABOUT", node, Said(role));

        static IEnumerable<(string Role, GraphNode Node)> Firsts(IEnumerable<(string Role, GraphNode Node)> ties) => [.. ties.DistinctBy(tie => tie.Node)];

        PropertyMap Said(string? role) => DrawStatements.Said(document, commitment.Properties.Text("quote")).Set(("role", role));
    }

    public void Relations(JsonElement id)
    {
        var statement = graph.Get("Statement", id.GetString());
        var said = statement.Properties;
        var document = statement.Over("STATED_IN").Single().End;
        var (type, label) = said.Text("type")! switch
        {
            "CooperatesWith" => ("COOPERATES_WITH", "InstitutionKey"),
            "MemberOf" => ("MEMBER_OF", "InstitutionKey"),
            "Builds" => ("BUILDS", "InstitutionKey"),
            var link => (link.ToUpperInvariant(), "Signature"),
        };
        foreach (var (one, other) in from one in Ends("fromKey") from other in Ends("toKey") where one != other select (one, other))
        {
            MemoryGraph.Relate(one, type, other, Said(document, said.Text("quote")).Set(
                ("statement", said.Text("id")), ("occurredOn", said.Text("occurredOn")?[DayLength..])));
        }

        IEnumerable<GraphNode> Ends(string key) => LeadsOf(graph.Find(label, said.Text(key)));
    }

    public void CitedIn(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        foreach (var region in document.Over("OF_REGION").Select(relation => relation.End).ToList())
        {
            foreach (var cited in document.Over("CITES"))
            {
                Add(SumsOf(cited.End, region, null), document.Properties, cited.Properties);
                Add(SumsOf(cited.End, region, cited.Properties.Text("function")), document.Properties, cited.Properties);
            }
        }
    }

    static void Add(PropertyMap sums, PropertyMap document, PropertyMap cited)
    {
        var (lower, upper) = (document.Text("lower"), document.Text("upper"));
        sums.Set(
            ("documents", (sums.Number("documents") ?? 0) + 1), ("mentions", (sums.Number("mentions") ?? 0) + cited.Number("depth")),
            ("undated", (sums.Number("undated") ?? 0) + (document.Text("issuedOn") is null ? 1 : 0)),
            ("firstLower", First(sums.Text("firstLower"), lower)), ("firstUpper", First(sums.Text("firstUpper"), upper)),
            ("lastLower", First(sums.Text("lastLower"), lower, -1)), ("lastUpper", First(sums.Text("lastUpper"), upper, -1)));
        sums.Set(("first", sums.Text("firstLower")?[DayLength..]), ("last", sums.Text("lastUpper")?[DayLength..]));
    }

    // Of one function, or without any of all together.
    PropertyMap SumsOf(GraphNode work, GraphNode region, string? function)
    {
        if (!_sums.TryGetValue((work, region, function), out var sums))
        {
            _sums.Add((work, region, function), sums = new PropertyMap().Set(("function", function)));
            MemoryGraph.Relate(work, function is null ? "CITED_IN" : "CITED_FOR", region, sums);
        }

        return sums;
    }

    public void Count(JsonElement id)
    {
        var work = graph.Get("Work", id.GetString());
        work.Properties.Set(
            ("held", work.In.ContainsKey("PUBLISHES")), ("citingRegions", (long)work.Over("CITED_IN").Count()),
            ("citingDocuments", (long)work.In.GetValueOrDefault("CITES")));
    }

    static IEnumerable<GraphNode> Leads(GraphNode key) => key.Over("LEADS_TO").Select(lead => lead.End);

    /// <summary>Where a key leads; nowhere where there is no key.</summary>
    public static IEnumerable<GraphNode> LeadsOf(GraphNode? key) => key is null ? [] : Leads(key);

    /// <summary>What a drawn relation bears of the sentence and the document that says so.</summary>
    public static PropertyMap Said(GraphNode document, string? quote) => new PropertyMap().Set(
        ("quote", quote), ("date", document.Properties["issuedOn"]), ("documentTitle", document.Properties["title"]));

    static string? First(IEnumerable<PropertyMap> said) => said.SelectMany(map => map.Texts("quotes")).FirstOrDefault();

    /// <summary>The earlier, or with a sign of -1 the later of two texts.</summary>
    static string? First(string? one, string? other, int sign = 1) =>
        one is null || (other is not null && sign * string.CompareOrdinal(other, one) < 0) ? other : one;
}
