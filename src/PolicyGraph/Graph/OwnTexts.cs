using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>A work's own text may name what carries it out, which says nothing of who took it up.</summary>
static class OwnTexts
{
    static readonly Page Whole = new(int.MaxValue);

    /// <summary>How regions cite works that carry <paramref name="work"/> out, without the citations that its own text makes.</summary>
    public static async Task<ImmutableArray<RegionCitationsRow>> WithoutAsync(
        IGraphReader reader, WorkRow work, ImmutableArray<RegionCitationsRow> citing, CitingRegionsQuery query, CancellationToken cancellationToken)
    {
        // Its text is of the region that issued it, and is looked for there alone.
        if (!work.Held || work.Region is not { } issuing)
            return citing;
        var near = citing.Where(row => RegionAuthority.Default.IsSelfOrAncestor(row.Region, issuing)).Select(row => (row.WorkId, row.Region.Code)).ToList();
        if (near.Count == 0)
            return citing;
        var citations = await reader.GetRegionCitationsAsync(near, query, Whole, cancellationToken).ConfigureAwait(false);
        var documents = await reader.GetNodesAsync(
            [.. citations.Values.SelectMany(slice => slice.Items).Select(item => item.Row.DocumentId).Distinct()], cancellationToken).ConfigureAwait(false);
        return [.. citing.Select(Without).OfType<RegionCitationsRow>()];

        RegionCitationsRow? Without(RegionCitationsRow row)
        {
            if (!citations.TryGetValue((row.WorkId, row.Region.Code), out var slice))
                return row;
            var others = slice.Items.Select(item => (item.Row.Depth, Document: (DocumentRow)documents[item.Row.DocumentId]))
                .Where(item => item.Document.PublishesWorkId != work.Id).ToList();
            return others.Count == slice.Items.Length ? row : others.Count == 0 ? null : Counted(row, others);
        }
    }

    static RegionCitationsRow Counted(RegionCitationsRow row, List<(int Depth, DocumentRow Document)> citations)
    {
        var lower = citations.Select(item => item.Document.IssuedOn ?? item.Document.IssuedNotBefore).OfType<PartialDate>().ToList();
        var upper = citations.Select(item => item.Document.IssuedOn ?? item.Document.IssuedNotAfter).OfType<PartialDate>().ToList();
        return new RegionCitationsRow(row.WorkId, row.Region, citations.Count, citations.Sum(item => item.Depth), citations.Count(item => item.Document.IssuedOn is null))
        {
            FirstCitedOn = lower.MinBy(date => date.First),
            FirstCitedNotAfter = upper.MinBy(date => date.Last),
            LastCitedOn = upper.MaxBy(date => date.Last),
            LastCitedNotBefore = lower.MaxBy(date => date.First),
        };
    }
}
