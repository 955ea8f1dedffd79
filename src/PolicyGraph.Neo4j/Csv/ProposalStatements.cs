using System.Text.Json;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>The statements that write, draw and settle proposals; each takes one row or id.</summary>
/// <param name="expected">How many documents answer a proposal, by its id; a proposal is settled with the last of them.</param>
sealed class ProposalStatements(MemoryGraph graph, Func<string, int> expected)
{
    readonly Dictionary<GraphNode, List<(long? Newest, string Document, PropertyMap Answer)>> _answers = [];
    readonly Dictionary<GraphNode, List<PropertyMap>> _handlings = [];

    public void Write(JsonElement row)
    {
        var document = graph.Get("Document", row.GetProperty("document").GetString());
        var id = row.GetProperty("proposal").GetProperty("id").GetString()!;
        var proposal = graph.Find("Proposal", id) ?? graph.Create("Proposal", id, isOpen: true);
        proposal.Properties.Add(row.GetProperty("proposal"));
        var answer = DrawStatements.Said(document, null).Add(row.GetProperty("answer"));
        graph.Relate(document, "ANSWERS", proposal, answer);
        _answers.TryAdd(proposal, []);
        _answers[proposal].Add((document.Properties.Number("newest"), document.Id!, answer));
        foreach (var handler in row.GetProperty("handlers").EnumerateArray())
        {
            var handling = graph.Create("Handling", handler.GetProperty("id").GetString());
            handling.Properties.Add(handler);
            graph.Relate(handling, "HANDLING_IN", document);
            _handlings.TryAdd(document, []);
            _handlings[document].Add(handling.Properties);
        }

        foreach (var said in row.GetProperty("suggestions").EnumerateArray())
            Suggestion(said, proposal, document);
    }

    void Suggestion(JsonElement said, GraphNode proposal, GraphNode document)
    {
        var suggestion = graph.Create("Suggestion", said.GetProperty("properties").GetProperty("id").GetString());
        suggestion.Properties.Add(said.GetProperty("properties"));
        graph.Relate(proposal, "SUGGESTS", suggestion);
        graph.Relate(suggestion, "ANSWERED_IN", document, DrawStatements.Said(document, suggestion.Properties.Text("fateQuote") ?? suggestion.Properties.Text("quote")));
        foreach (var commitment in said.GetProperty("commitments").EnumerateArray())
            graph.Relate(graph.Get("Commitment", commitment.GetString()), "MADE_UNDER", suggestion);
    }

    public void Handlers(JsonElement id)
    {
        var document = graph.Get("Document", id.GetString());
        _handlings.Remove(document, out var handlings);
        var leads = (handlings ?? [])
            .SelectMany(handling => DrawStatements.LeadsOf(graph.Find("InstitutionKey", handling.Text("key"))).Select(institution => (handling, institution)));
        foreach (var (handling, institution) in leads.DistinctBy(lead => lead.institution).ToList())
            graph.Relate(document, "HANDLED_BY", institution, DrawStatements.Said(document, handling.Text("quote")).Set(("role", handling.Text("role"))));
    }

    public void Settle(JsonElement id)
    {
        var proposal = graph.Get("Proposal", id.GetString());
        if (_answers[proposal].Count < expected(proposal.Id!))
            return;
        _answers.Remove(proposal, out var found);
        var answers = found!.OrderBy(item => item.Newest).ThenBy(item => item.Document, StringComparer.Ordinal).Select(item => item.Answer).ToList();
        var titled = answers.Find(answer => answer.Text("title") is not null);
        var numbered = proposal.Properties.Text("number") is { } number ? $"第{number}号" : null;
        proposal.Properties.Set(
            ("title", titled?.Text("title")), ("proposer", answers.Select(answer => answer.Text("proposer")).FirstOrDefault(proposer => proposer is not null)),
            ("name", titled?.Text("title") ?? numbered ?? proposal.Properties.Text("session") ?? answers[0].Text("quote")),
            ("caption", (titled ?? answers[0]).Text("caption")));
        graph.Close(proposal);
    }
}
