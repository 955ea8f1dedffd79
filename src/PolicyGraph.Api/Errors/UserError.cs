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
        works.Select(work => new Dictionary<string, object?>
        {
            ["id"] = work.Id,
            ["title"] = work.Title,
            ["number"] = work.Number,
            ["region"] = work.Region?.Name,
        }));

    public static ExecutionError Ambiguous(string asked, IEnumerable<Region> regions) => Ambiguous(
        $"Several regions are known as {asked}; give the code or the full name of one of the candidates.",
        regions.Select(region => new Dictionary<string, object?>
        {
            ["id"] = NodeId.OfRegion(region.Code),
            ["code"] = region.Code,
            ["name"] = region.Name,
            ["parent"] = RegionAuthority.Default.Find(region.ParentCode)?.Name,
        }));

    static ExecutionError Ambiguous(string message, IEnumerable<Dictionary<string, object?>> candidates) => new(message)
    {
        Code = ErrorCode.Ambiguous,
        Extensions = new Dictionary<string, object?> { ["candidates"] = candidates.ToList() },
    };
}
