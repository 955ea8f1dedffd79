using GraphQL;
using PolicyGraph.Api.Errors;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>Finds the one work that is meant by an id, a number or a title.</summary>
static class WorkLookup
{
    public static async Task<object?> FindAsync(IResolveFieldContext context)
    {
        var (id, number, title) = (Text(context, "id"), Text(context, "number"), Text(context, "title"));
        if (new[] { id, number, title }.Count(given => given is not null) != 1)
            throw UserError.BadInput("Give one of id, number and title.");
        var region = Regions.Code(context.GetArgument<string?>("region"));
        if (id is null)
            return await FindAsync(context, number, title, region).ConfigureAwait(false);
        return region is null ? context.Node<WorkRow>(id) : throw UserError.BadInput("region narrows a number or title; an id needs none.");
    }

    static async Task<WorkRow?> FindAsync(IResolveFieldContext context, string? number, string? title, string? region)
    {
        var token = context.CancellationToken;
        var works = await GraphReads.Of(context).ReadAsync(graph => graph.FindWorksAsync(number, title, region, token), token).ConfigureAwait(false);
        return works.Length < 2 ? works.FirstOrDefault() : throw UserError.Ambiguous(number ?? title!, works);
    }

    static string? Text(IResolveFieldContext context, string name)
    {
        var text = context.GetArgument<string?>(name)?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
