using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PolicyGraph.Authority;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Mcp;

/// <summary>The tools that a model may call (Model Context Protocol): each asks one question of the graph and answers with the sentences that say so.</summary>
[McpServerToolType]
sealed class GraphTools(GraphQuestions questions)
{
    const string WorkHelp = "The law or policy: its document number (国办发〔2017〕95号), its title, or its id (work_…).";
    const string LevelHelp = "Only regions of this level; City takes the four municipalities in.";
    const string RegionHelp = "A region by code (440600) or name (佛山市, 佛山).";

    [McpServerTool(Name = "citing_regions", Title = "Which regions cite a law or policy", ReadOnly = true, OpenWorld = false)]
    [Description("Which regions' public letters cite a law or policy, since when, with the sentence of the newest citation. 'coverage' says what was searched: say so where nothing is found.")]
    public Task<CallToolResult> CitingRegionsAsync(
        [Description(WorkHelp)] string work, [Description(LevelHelp)] RegionLevel? level = null, CancellationToken cancellationToken = default) =>
        questions.AskAsync("citing_regions", [.. Work(work), new("level", Name(level))], cancellationToken);

    [McpServerTool(Name = "adoption", Title = "Which regions took a law or policy up", ReadOnly = true, OpenWorld = false)]
    [Description("Every region whose letters are held: whether they cite the work (DIRECT), a work that carries it out (THROUGH) or neither (NOT_FOUND), with how many letters of which years were searched.")]
    public Task<CallToolResult> AdoptionAsync(
        [Description(WorkHelp)] string work, [Description(LevelHelp)] RegionLevel? level = null, [Description(RegionHelp)] string? region = null,
        CancellationToken cancellationToken = default) =>
        questions.AskAsync("adoption", [.. Work(work), new("level", Name(level)), new("region", region)], cancellationToken);

    [McpServerTool(Name = "search", Title = "Search names, titles and texts", ReadOnly = true, OpenWorld = false)]
    [Description("Laws, policies, institutions and letters by words in their names or texts; exact names first.")]
    public Task<CallToolResult> SearchAsync(
        [Description("One character or more.")] string text, [Description("At most this many, up to 100.")] int first = 20, CancellationToken cancellationToken = default) =>
        questions.AskAsync("search", [new("text", text), new("first", first)], cancellationToken);

    [McpServerTool(Name = "document", Title = "One letter with its evidence", ReadOnly = true, OpenWorld = false)]
    [Description("One letter by id: its head, what it cites and promises, each with the sentence that says so.")]
    public Task<CallToolResult> DocumentAsync([Description("An id of another answer (doc_…).")] string id, CancellationToken cancellationToken = default) =>
        questions.AskAsync("document", [new("id", id)], cancellationToken);

    [McpServerTool(Name = "path", Title = "How two nodes hang together", ReadOnly = true, OpenWorld = false)]
    [Description("The shortest ways between two letters, works, institutions, regions, commitments or proposals, each step with the sentence that says so or its authority.")]
    public Task<CallToolResult> PathAsync(
        [Description("An id of another answer (doc_…, work_…, inst_…, region_…, commitment_…, proposal_…).")] string from, [Description("Another id.")] string to,
        [Description("At most this many steps, up to 6.")] int maxLength = 4, CancellationToken cancellationToken = default) =>
        questions.AskAsync("path", [new("from", from), new("to", to), new("maxLength", maxLength)], cancellationToken);

    [McpServerTool(Name = "resolve_citations", Title = "What a text cites", ReadOnly = true, OpenWorld = false)]
    [Description("Reads a pasted Chinese text and tells each law or policy that it cites: span (UTF-16), normal form, and which work of the graph it is, or the candidates.")]
    public Task<CallToolResult> ResolveCitationsAsync([Description("A letter or a piece of one.")] string text, CancellationToken cancellationToken = default) =>
        questions.AskAsync("resolve_citations", [new("text", text)], cancellationToken);

    [McpServerTool(Name = "commitments", Title = "What letters promise, run and report", ReadOnly = true, OpenWorld = false)]
    [Description("Deeds by region, status and words, newest letter first. Done means: reported as done by the issuer.")]
    public Task<CallToolResult> CommitmentsAsync(
        [Description(RegionHelp)] string? region = null, [Description("Done, Ongoing or Planned.")] CommitmentStatus? status = null,
        [Description("Words in the deed or its heading.")] string? text = null, [Description("Due on this day or earlier: 2025-12-31.")] string? deadlineBefore = null,
        [Description("At most this many, up to 100.")] int first = 20, [Description("The endCursor of the page before.")] string? after = null,
        CancellationToken cancellationToken = default)
    {
        var filter = new Dictionary<string, object?> { ["region"] = region, ["status"] = Name(status), ["text"] = text, ["deadlineBefore"] = deadlineBefore };
        return questions.AskAsync("commitments", [new("filter", filter), new("first", first), new("after", after)], cancellationToken);
    }

    [McpServerTool(Name = "promises", Title = "Promises of a region and what became of them", ReadOnly = true, OpenWorld = false)]
    [Description("Each promise once, with what later letters of the region say of it. Overdue means: no letter held reports it as done; never say that a promise was broken.")]
    public Task<CallToolResult> PromisesAsync(
        [Description(RegionHelp)] string region, [Description("Where they stand on the day.")] PromiseState? state = null,
        [Description("True for those whose number, strength, deadline or scope changed.")] bool? changed = null, [Description("The day to look from: 2026-01-01; today where left out.")] string? asOf = null,
        [Description("At most this many, up to 100.")] int first = 20, [Description("The endCursor of the page before.")] string? after = null,
        CancellationToken cancellationToken = default) => questions.AskAsync(
            "promises",
            [new("region", region), new("state", Name(state)), new("changed", changed), new("asOf", asOf), new("first", first), new("after", after)], cancellationToken);

    [McpServerTool(Name = "compare", Title = "Regions side by side by a number", ReadOnly = true, OpenWorld = false)]
    [Description("How many of something regions report or promise, in groups that may be compared (same stage, status and while). Never compare across groups.")]
    public Task<CallToolResult> CompareAsync(
        [Description("What is counted: 产业学院, 实训基地, 产教融合型企业.")] string measure, [Description(RegionHelp)] string? region = null, CancellationToken cancellationToken = default) =>
        questions.AskAsync("compare", [new("measure", measure), new("region", region)], cancellationToken);

    // A number has a bracket with its year; whatever else is no id is a title.
    static IEnumerable<KeyValuePair<string, object?>> Work(string written)
    {
        var work = written.Trim();
        var argument = work.StartsWith("work_", StringComparison.Ordinal) ? "id" : Documents.DocumentNumber.TryParse(work, out _) ? "number" : "title";
        return [new(argument, work)];
    }

    static string? Name<T>(T? value)
        where T : struct, Enum => value?.ToString().ToUpperInvariant();
}
