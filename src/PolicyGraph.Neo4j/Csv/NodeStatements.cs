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
            MemoryGraph.Relate(text, "HAS_KEY", graph.Merge("DocumentKey", key));
    }

    public void Document(JsonElement row)
    {
        var properties = row.GetProperty("properties");
        var document = graph.Create("Document", Text(properties, "id"));
        document.Properties.Add(properties);
        foreach (var capture in Texts(row, "captures"))
            MemoryGraph.Relate(graph.Get("DocumentText", capture), "OF", document);
        var current = graph.Get("DocumentText", document.Properties.Text("capture"));
        current.AddLabel("SearchEntry");
        current.Properties.Add(row.GetProperty("search"));
        MemoryGraph.Relate(document, "OF_REGION", RegionOf(row));
    }

    public void InstitutionKey(JsonElement row)
    {
        var key = Node("InstitutionKey", row);
        MemoryGraph.Relate(key, "NAMED", graph.Merge("InstitutionName", Text(row, "name")!));
    }

    public void ShortForm(JsonElement row)
    {
        var form = Node("ShortForm", row);
        MemoryGraph.Relate(form, "SHORT", graph.Merge("InstitutionName", Text(row, "name")!));
        MemoryGraph.Relate(form, "STANDS_FOR", graph.Get("InstitutionKey", Text(row, "full")));
    }

    public void Signature(JsonElement row)
    {
        var signature = Node("Signature", row);
        foreach (var link in Texts(row, "newLinks"))
            MemoryGraph.Relate(signature, "BEARS_ON", graph.Merge("SignatureLink", link));
    }

    public void Statements(JsonElement row)
    {
        var document = graph.Get("Document", Text(row, "document"));
        foreach (var said in row.GetProperty("says").EnumerateArray())
            MemoryGraph.Relate(document, "SAYS", graph.Get("Signature", Text(said, "signature")), PropertyMap.Of(said.GetProperty("properties")));
        foreach (var named in row.GetProperty("names").EnumerateArray())
            MemoryGraph.Relate(document, "NAMES", graph.Get("InstitutionKey", Text(named, "key")), PropertyMap.Of(named.GetProperty("properties")));
        foreach (var form in Texts(row, "declares"))
            MemoryGraph.Relate(document, "DECLARES", graph.Get("ShortForm", form));
        foreach (var region in row.GetProperty("regions").EnumerateArray())
            MemoryGraph.Relate(document, "MENTIONS", RegionOf(region), PropertyMap.Of(region.GetProperty("properties")));
        foreach (var stated in row.GetProperty("states").EnumerateArray())
        {
            var statement = graph.Create("Statement", Text(stated, "id"));
            statement.Properties.Add(stated);
            MemoryGraph.Relate(statement, "STATED_IN", document);
        }
    }

    public void Commitment(JsonElement row)
    {
        var document = graph.Get("Document", Text(row, "document"));
        var commitment = graph.Create("Commitment", Text(row.GetProperty("properties"), "id"));
        commitment.Properties.Add(row.GetProperty("properties"));
        MemoryGraph.Relate(commitment, "IN_DOCUMENT", document, DrawStatements.Said(document, commitment.Properties.Text("quote")));
        foreach (var (ties, label) in new[] { ("works", "Signature"), ("institutions", "InstitutionKey") })
        {
            foreach (var tied in row.GetProperty(ties).EnumerateArray())
            {
                MemoryGraph.Relate(commitment, "TIED", graph.Get(label, Text(tied, "key")), new PropertyMap().Set(
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
            MemoryGraph.Relate(observation, "OBSERVED_IN", document, DrawStatements.Said(document, observation.Properties.Text("quote")));
        }
    }

    public void Work(JsonElement row)
    {
        var work = Node("Work", row);
        foreach (var key in Texts(row, "keys"))
            graph.Create("WorkKey").Properties.Set(("id", key), ("work", work.Id));
        foreach (var title in Texts(row, "titles"))
            graph.Create("WorkTitle").Properties.Set(("folded", title), ("work", work.Id));
        MemoryGraph.Relate(work, "OF_REGION", RegionOf(row));
        foreach (var issuer in row.GetProperty("issuers").EnumerateArray())
        {
            MemoryGraph.Relate(work, "ISSUER", graph.Find("InstitutionKey", Text(issuer, "key")), new PropertyMap().Set(
                ("ordinal", issuer.GetProperty("ordinal").GetInt64()), ("name", Text(issuer, "name"))));
        }

        Search(row);
    }

    public void Institution(JsonElement row)
    {
        MemoryGraph.Relate(Node("Institution", row), "OF_REGION", RegionOf(row));
        Search(row);
    }

    public void Region(JsonElement row)
    {
        var region = Node("Region", row);
        MemoryGraph.Relate(region, "PART_OF", graph.Find("Region", Text(row, "parentId")));
        Search(row);
    }

    public void Lead(string from, JsonElement row, string to, string target) =>
        MemoryGraph.Relate(graph.Get(from, Text(row, "id")), "LEADS_TO", graph.Find(to, Text(row, target)));

    GraphNode? RegionOf(JsonElement row) => graph.Find("Region", Text(row, "regionId"));

    GraphNode Node(string label, JsonElement row)
    {
        var node = graph.Create(label, Text(row, "id"));
        node.Properties.Add(row.GetProperty("properties"));
        foreach (var further in row.TryGetProperty("labels", out var labels) ? labels.EnumerateArray() : [])
            node.AddLabel(further.GetString()!);
        return node;
    }

    void Search(JsonElement row) => graph.Create("SearchEntry").Properties.Add(row.GetProperty("search"));

    static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    static IEnumerable<string> Texts(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
