using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>The statements that draw relations from what documents say and where it leads; each takes one row or id.</summary>
sealed class DrawStatements(MemoryGraph graph)
{
    /// <summary>What a bound's day takes of it: <c>yyyy-MM-dd|</c>.</summary>
    public const int DayLength = 11;

    readonly Dictionary<GraphNode, WorkCitations> _citations = [];

    public void WorkLink(JsonElement row) => graph.Relate(
        graph.Get("Work", row.GetProperty("from").GetString()), row.GetProperty("type").GetString()!, graph.Find("Work", row.GetProperty("to").GetString()),
        PropertyMap.Of(row.GetProperty("properties")));

    public void Citations(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        var says = document.Over("SAYS").SelectMany(say => Leads(say.End).Select(work => (Say: say.Properties, Work: work))).ToList();
        var own = says.Where(item => item.Say.Flag("publishes")).Select(item => item.Work).ToHashSet();
        foreach (var (say, work) in says.Where(item => item.Say.Flag("publishes")))
        {
            graph.Relate(document, "PUBLISHES", work, Said(document, say.Text("publicationQuote")));
            CitationsOf(work).IsHeld = true;
        }

        var cited = says.Where(item => item.Say.Number("ordinal") is not null && !own.Contains(item.Work)).OrderBy(item => item.Say.Number("ordinal"))
            .GroupBy(item => item.Work, item => item.Say);
        foreach (var work in cited)
        {
            var strongest = work.MinBy(say => say.Number("strength"))!;
            graph.Relate(document, "CITES", work.Key, Said(document, strongest.Texts("quotes")[(int)strongest.Number("strongest")!]).Set(
                ("depth", work.Sum(say => say.Number("depth"))), ("ordinal", work.Min(say => say.Number("ordinal"))), ("function", strongest.Text("function"))));
            CitationsOf(work.Key).Documents++;
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
                graph.Relate(document, "MENTIONS", names.Key, Said(document, First(names)).Set(("count", (long)count)));
            if (names.Min(name => name.Number("issuer")) is { } issuer)
            {
                graph.Relate(document, "ISSUED_BY", names.Key, Said(document, names.Select(name => name.Text("issuerQuote")).FirstOrDefault(quote => quote is not null))
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
            graph.Relate(work, "ISSUED_BY", institution.Key, new PropertyMap().Set(
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
            graph.Relate(maker, "MADE", commitment, Said(role));
        foreach (var (_, work) in Firsts(tied.Where(item => item.Role is "Basis")))
            graph.Relate(commitment, "BASED_ON", work, Said(null));
        foreach (var (role, node) in Firsts(tied.Where(item => item.Role is "About" or "Asked" or "Beneficiary")))
            graph.Relate(commitment, "ABOUT", node, Said(role));

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
            graph.Relate(one, type, other, Said(document, said.Text("quote")).Set(
                ("statement", said.Text("id")), ("occurredOn", said.Text("occurredOn")?[DayLength..])));
        }

        IEnumerable<GraphNode> Ends(string key) => LeadsOf(graph.Find(label, said.Text(key)));
    }

    public void CitedIn(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        foreach (var region in document.Over("OF_REGION").Select(relation => relation.End))
        {
            foreach (var cited in document.Over("CITES"))
                CitationsOf(cited.End).Add(region, document.Properties, cited.Properties);
        }
    }

    public void Count(JsonElement id)
    {
        var work = graph.Get("Work", id.GetString());
        var citations = CitationsOf(work);
        foreach (var (region, function, sums) in citations.Sums)
            graph.Relate(work, function is null ? "CITED_IN" : "CITED_FOR", region, sums.Properties(function));
        work.Properties.Set(("held", citations.IsHeld), ("citingRegions", citations.Regions), ("citingDocuments", citations.Documents));
        graph.Close(work);
        _citations.Remove(work);
    }

    WorkCitations CitationsOf(GraphNode work)
    {
        if (!_citations.TryGetValue(work, out var citations))
            _citations.Add(work, citations = new WorkCitations());
        return citations;
    }

    static IEnumerable<GraphNode> Leads(GraphNode key) => key.Over("LEADS_TO").Select(lead => lead.End);

    /// <summary>Where a key leads; nowhere where there is no key.</summary>
    public static IEnumerable<GraphNode> LeadsOf(GraphNode? key) => key is null ? [] : Leads(key);

    /// <summary>What a drawn relation bears of the sentence and the document that says so.</summary>
    public static PropertyMap Said(GraphNode document, string? quote) => new PropertyMap().Set(
        ("quote", quote), ("date", document.Properties["issuedOn"]), ("documentTitle", document.Properties["title"]));

    static string? First(IEnumerable<PropertyMap> said) => said.SelectMany(map => map.Texts("quotes")).FirstOrDefault();
}
