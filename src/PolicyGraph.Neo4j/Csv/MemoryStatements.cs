using System.Collections;
using System.Text.Json;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Csv;

/// <summary>
/// Does in memory what the statements of <c>cypher/write</c> do on a server, for documents written into an empty graph, each once and after
/// all that they name: nothing is read, nothing is taken back, and no row meets what an earlier one has left.
/// </summary>
sealed class MemoryStatements : IStatementRunner
{
    readonly Dictionary<string, Action<JsonElement>> _writes;

    /// <param name="answers">How many documents answer a proposal, by its id.</param>
    public MemoryStatements(Func<string, int> answers)
    {
        var (nodes, drawing, proposals) = (new NodeStatements(Graph), new DrawStatements(Graph), new ProposalStatements(Graph, answers));
        _writes = new()
        {
            ["write_texts"] = nodes.Text,
            ["write_documents"] = nodes.Document,
            ["write_institution_keys"] = nodes.InstitutionKey,
            ["write_short_forms"] = nodes.ShortForm,
            ["write_signatures"] = nodes.Signature,
            ["write_statements"] = nodes.Statements,
            ["write_commitments"] = nodes.Commitment,
            ["write_observations"] = nodes.Observations,
            ["write_proposals"] = proposals.Write,
            ["write_works"] = nodes.Work,
            ["write_institutions"] = nodes.Institution,
            ["write_regions"] = nodes.Region,
            ["lead_signatures"] = row => nodes.Lead("Signature", row, "Work", "work"),
            ["lead_institution_keys"] = row => nodes.Lead("InstitutionKey", row, "Institution", "institution"),
            ["replace_work_links"] = drawing.WorkLink,
            ["draw_citations"] = drawing.Citations,
            ["draw_mentions"] = drawing.Mentions,
            ["draw_issuers"] = drawing.Issuers,
            ["draw_commitments"] = drawing.Commitments,
            ["draw_relations"] = drawing.Relations,
            ["draw_handlers"] = proposals.Handlers,
            ["settle_proposals"] = proposals.Settle,
            ["add_cited_in"] = drawing.CitedIn,
            ["count_citations"] = drawing.Count,
        };
    }

    // Locks, reads and what takes back.
    static readonly HashSet<string> Reads =
    [
        "lock_authority", "held_works", "authority_works", "held_institutions", "delete_institution_keys", "delete_short_forms",
    ];

    public MemoryGraph Graph { get; } = new();

    public Task<List<QueryRow>> RunAsync(string statement, object parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (statement == "lock_authority")
            Graph.Merge("Lock", "authority");
        if (!Reads.Contains(statement))
        {
            var write = _writes.GetValueOrDefault(statement) ?? throw new InvalidDataException($"{statement} has no place in a graph that is written once.");
            foreach (var row in Rows(parameters))
                write(JsonSerializer.SerializeToElement(row, QueryApiClient.Format));
        }

        return Task.FromResult(new List<QueryRow>());
    }

    // Row by row: all of them as one text may be more than a text can be.
    static IEnumerable<object> Rows(object parameters) => parameters is IDictionary<string, object> map
        ? ((IEnumerable)map.Values.Single()).Cast<object>()
        : JsonSerializer.SerializeToElement(parameters, QueryApiClient.Format).GetProperty("rows").EnumerateArray().Cast<object>();
}
