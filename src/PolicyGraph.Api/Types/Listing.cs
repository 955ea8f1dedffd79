using GraphQL;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

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

    public static async Task<object?> InstitutionsAsync(IResolveFieldContext context, InstitutionFilter filter)
    {
        var (reads, page) = (GraphReads.Of(context), context.Page());
        filter = filter with { RegionCode = Regions.Code(filter.RegionCode) };
        var token = context.CancellationToken;
        var rows = await reads.ReadAsync(graph => graph.ListInstitutionsAsync(filter, page, token), token).ConfigureAwait(false);
        return reads.Remembered(rows).Select(row => new InstitutionEdgeRow(row.Id, []));
    }
}
