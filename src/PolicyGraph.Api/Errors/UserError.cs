using GraphQL;
using PolicyGraph.Authority;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Errors;

/// <summary>Errors that tell a client what to ask instead.</summary>
static class UserError
{
    public static ExecutionError BadInput(string message) => new(message) { Code = ErrorCode.BadUserInput };

    public static ExecutionError Ambiguous(string asked, IEnumerable<WorkRow> works) => Ambiguous(
        $"Several works are known as {asked}; ask for one of the candidates by its id.",
        [.. works.Select(work => Candidate(work.Id, work.Title, work.Number, work.Region?.Name))]);

    public static ExecutionError Ambiguous(string asked, IEnumerable<Region> regions) => Ambiguous(
        $"Several regions are known as {asked}; give the code or the full name of one of the candidates.",
        [.. regions.Select(region => Candidate(NodeId.OfRegion(region.Code), region.Name, region.Code, null))]);

    static ExecutionError Ambiguous(string message, IReadOnlyList<Dictionary<string, object?>> candidates) => new(message)
    {
        Code = ErrorCode.Ambiguous,
        Extensions = new Dictionary<string, object?> { ["candidates"] = candidates },
    };

    static Dictionary<string, object?> Candidate(string id, string? title, string? number, string? region) =>
        new() { ["id"] = id, ["title"] = title, ["number"] = number, ["region"] = region };
}
