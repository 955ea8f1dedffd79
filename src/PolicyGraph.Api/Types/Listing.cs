using GraphQL;
using PolicyGraph.Api.Errors;
using PolicyGraph.Api.Reading;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Api.Types;

/// <summary>Lists by a filter, one read each. The rows that a list brings are not read again when its nodes are shown.</summary>
static class Listing
{
    public static async Task<object?> WorksAsync(IResolveFieldContext context, WorkFilter filter)
    {
        var page = context.Page();
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode), CitedByRegionCode = Regions.Code(filter.CitedByRegionCode) };
        var token = context.CancellationToken;
        return await GraphReads.Of(context).ReadAsync(graph => graph.ListWorksAsync(filter, page, token), token).ConfigureAwait(false);
    }

    public static async Task<object?> DocumentsAsync(IResolveFieldContext context, DocumentFilter filter)
    {
        var (reads, page) = (GraphReads.Of(context), context.Page());
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode) };
        var token = context.CancellationToken;
        var rows = await reads.ReadAsync(graph => graph.ListDocumentsAsync(filter, page, token), token).ConfigureAwait(false);
        return reads.Remembered(rows).Select(row => new DocumentEntry(row.Id, [], filter.CitesWorkId));
    }

    public static async Task<object?> CommitmentsAsync(IResolveFieldContext context, CommitmentFilter filter)
    {
        var page = context.Page();
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode) };
        var token = context.CancellationToken;
        return await GraphReads.Of(context).ReadAsync(graph => graph.ListCommitmentsAsync(filter, page, token), token).ConfigureAwait(false);
    }

    public static async Task<object?> SuggestionsAsync(IResolveFieldContext context, SuggestionFilter filter)
    {
        var page = context.Page();
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode) };
        var token = context.CancellationToken;
        return await GraphReads.Of(context).ReadAsync(graph => graph.ListSuggestionsAsync(filter, page, token), token).ConfigureAwait(false);
    }

    public static async Task<object?> PromisesAsync(IResolveFieldContext context)
    {
        var (page, token, region) = (context.Page(), context.CancellationToken, Regions.Code(context.GetArgument<string>("region"))!);
        var asOf = context.GetArgument<DateOnly?>("asOf") ?? DateOnly.FromDateTime(DateTime.UtcNow);
        var (state, changed) = (context.GetArgument<PromiseState?>("state"), context.GetArgument<bool?>("changed"));
        return await GraphReads.Of(context).ReadAsync(
            async graph => MemorySlice.Of(
                [.. (await FollowUpReading.PromisesOfRegionAsync(graph, region, asOf, token).ConfigureAwait(false))
                    .Where(one => (state is null || one.State == state) && (changed is null || one.Changed == changed))],
                page, one => one.Promise.Row.Id),
            token).ConfigureAwait(false);
    }

    public static async Task<object?> ComparisonAsync(IResolveFieldContext context)
    {
        var token = context.CancellationToken;
        var filter = new CommitmentFilter
        {
            Measure = Measure(context),
            Status = context.GetArgument<CommitmentStatus?>("status"),
            RegionCode = Regions.Code(context.GetArgument<string?>("region")),
        };
        return await GraphReads.Of(context).ReadAsync(graph => MeasureComparison.OfAsync(graph, filter, token), token).ConfigureAwait(false);
    }

    public static async Task<object?> ObservationsAsync(IResolveFieldContext context)
    {
        var (page, token) = (context.Page(), context.CancellationToken);
        var filter = new ObservationFilter { Measure = Measure(context), RegionCode = Regions.Code(context.GetArgument<string?>("region")) };
        return await GraphReads.Of(context).ReadAsync(graph => graph.ListObservationsAsync(filter, page, token), token).ConfigureAwait(false);
    }

    static string Measure(IResolveFieldContext context) => context.GetArgument<string>("measure").Trim() is { Length: > 0 } measure
        ? MeasureNames.OneForm(measure) : throw UserError.BadInput("measure is empty; name what is counted: 产业学院.");

    public static async Task<object?> InstitutionsAsync(IResolveFieldContext context, InstitutionFilter filter)
    {
        var (reads, page) = (GraphReads.Of(context), context.Page());
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode) };
        var token = context.CancellationToken;
        var rows = await reads.ReadAsync(graph => graph.ListInstitutionsAsync(filter, page, token), token).ConfigureAwait(false);
        return reads.Remembered(rows).Select(row => new InstitutionEdgeRow(row.Id, []));
    }
}
