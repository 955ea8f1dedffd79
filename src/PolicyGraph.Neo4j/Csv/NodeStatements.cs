using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>The statements that write nodes, with the relations that are given with them; each takes one row.</summary>
sealed class NodeStatements(MemoryGraph graph)
{
    public void Text(JsonElement row)
    {
        var text = graph.Create("DocumentText", Text(row.GetProperty("properties"), "id"));
        text.Properties.Add(row.GetProperty("properties"));
        foreach (var key in Texts(row, "keyIds"))
            graph.Relate(text, "HAS_KEY", Elsewhere("DocumentKey", key));
    }

    public void Document(JsonElement row)
    {
        var properties = row.GetProperty("properties");
        var document = graph.Create("Document", Text(properties, "id"));
        document.Properties.Add(properties);
        foreach (var capture in Texts(row, "captures"))
            graph.Relate(Elsewhere("DocumentText", capture), "OF", document);
        var current = graph.Get("DocumentText", document.Properties.Text("capture"));
        current.AddLabel("SearchEntry");
        current.Properties.Add(row.GetProperty("search"));
        graph.Relate(document, "OF_REGION", RegionOf(row));
    }

    public void InstitutionKey(JsonElement row)
    {
        var key = Node("InstitutionKey", row);
        graph.Relate(key, "NAMED", graph.Merge("InstitutionName", Text(row, "name")!));
    }

    public void ShortForm(JsonElement row)
    {
        var form = Node("ShortForm", row);
        graph.Relate(form, "SHORT", graph.Merge("InstitutionName", Text(row, "name")!));
        graph.Relate(form, "STANDS_FOR", graph.Get("InstitutionKey", Text(row, "full")));
    }

    public void Signature(JsonElement row)
    {
        var signature = Node("Signature", row);
        foreach (var link in Texts(row, "newLinks"))
            graph.Relate(signature, "BEARS_ON", graph.Merge("SignatureLink", link));
    }

    public void Statements(JsonElement row)
    {
        var document = graph.Get("Document", Text(row, "document"));
        foreach (var said in row.GetProperty("says").EnumerateArray())
            graph.Relate(document, "SAYS", graph.Get("Signature", Text(said, "signature")), PropertyMap.Of(said.GetProperty("properties")));
        foreach (var named in row.GetProperty("names").EnumerateArray())
            graph.Relate(document, "NAMES", graph.Get("InstitutionKey", Text(named, "key")), PropertyMap.Of(named.GetProperty("properties")));
        foreach (var form in Texts(row, "declares"))
            graph.Relate(document, "DECLARES", graph.Get("ShortForm", form));
        foreach (var region in row.GetProperty("regions").EnumerateArray())
            graph.Relate(document, "MENTIONS", RegionOf(region), PropertyMap.Of(region.GetProperty("properties")));
        foreach (var stated in row.GetProperty("states").EnumerateArray())
        {
            var statement = graph.Create("Statement", Text(stated, "id"));
            statement.Properties.Add(stated);
            graph.Relate(statement, "STATED_IN", document);
        }
    }

    public void Commitment(JsonElement row)
    {
        var document = graph.Get("Document", Text(row, "document"));
        var commitment = graph.Create("Commitment", Text(row.GetProperty("properties"), "id"));
        commitment.Properties.Add(row.GetProperty("properties"));
        graph.Relate(commitment, "IN_DOCUMENT", document, DrawStatements.Said(document, commitment.Properties.Text("quote")));
        foreach (var (ties, label) in new[] { ("works", "Signature"), ("institutions", "InstitutionKey") })
        {
            foreach (var tied in row.GetProperty(ties).EnumerateArray())
            {
                graph.Relate(commitment, "TIED", graph.Get(label, Text(tied, "key")), new PropertyMap().Set(
                    ("tie", Text(tied, "tie")), ("ordinal", tied.GetProperty("ordinal").GetInt64())));
            }
        }
    }

    public void Observations(JsonElement row)
    {
        var document = graph.Get("Document", Text(row, "document"));
        foreach (var observed in row.GetProperty("observations").EnumerateArray())
        {
            var observation = graph.Create("Observation", Text(observed, "id"));
            observation.Properties.Add(observed);
            graph.Relate(observation, "OBSERVED_IN", document, DrawStatements.Said(document, observation.Properties.Text("quote")));
        }
    }

    public void Work(JsonElement row)
    {
        // What cites it is known last.
        var work = Node("Work", row, isOpen: true);
        foreach (var key in Texts(row, "keys"))
            graph.Create("WorkKey").Properties.Set(("id", key), ("work", work.Id));
        foreach (var title in Texts(row, "titles"))
            graph.Create("WorkTitle").Properties.Set(("folded", title), ("work", work.Id));
        graph.Relate(work, "OF_REGION", RegionOf(row));
        foreach (var issuer in row.GetProperty("issuers").EnumerateArray())
        {
            graph.Relate(work, "ISSUER", graph.Find("InstitutionKey", Text(issuer, "key")), new PropertyMap().Set(
                ("ordinal", issuer.GetProperty("ordinal").GetInt64()), ("name", Text(issuer, "name"))));
        }

        Search(row);
    }

    public void Institution(JsonElement row)
    {
        graph.Relate(Node("Institution", row), "OF_REGION", RegionOf(row));
        Search(row);
    }

    public void Region(JsonElement row)
    {
        var region = Node("Region", row);
        graph.Relate(region, "PART_OF", graph.Find("Region", Text(row, "parentId")));
        Search(row);
    }

    public void Lead(string from, JsonElement row, string to, string target) =>
        graph.Relate(graph.Get(from, Text(row, "id")), "LEADS_TO", graph.Find(to, Text(row, target)));

    // Another text of the document may come before or after it: a relation asks for no more than the id.
    static GraphNode Elsewhere(string label, string id) => new(label, id);

    GraphNode? RegionOf(JsonElement row) => graph.Find("Region", Text(row, "regionId"));

    GraphNode Node(string label, JsonElement row, bool isOpen = false)
    {
        var node = graph.Create(label, Text(row, "id"), isOpen);
        node.Properties.Add(row.GetProperty("properties"));
        foreach (var further in row.TryGetProperty("labels", out var labels) ? labels.EnumerateArray() : [])
            node.AddLabel(further.GetString()!);
        return node;
    }

    void Search(JsonElement row) => graph.Create("SearchEntry").Properties.Add(row.GetProperty("search"));

    static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    static IEnumerable<string> Texts(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
