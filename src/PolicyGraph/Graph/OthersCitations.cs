using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>How regions cite works that carry another work out, without the citations that this one's own text makes.</summary>
static class OthersCitations
{
    static readonly Page Whole = new(int.MaxValue);

    /// <summary>Each work with how regions cite what carries it out, in the order given; what is cited by own texts alone has no row.</summary>
    public static async Task<ImmutableArray<ImmutableArray<RegionCitationsRow>>> OfAsync(
        IGraphReader reader, IReadOnlyList<(WorkRow Work, ImmutableArray<RegionCitationsRow> Citing)> asked, CitingRegionsQuery query, CancellationToken cancellationToken)
    {
        var near = asked.SelectMany(one => one.Citing.Where(row => IsNear(one.Work, row)).Select(row => (row.WorkId, row.Region.Code))).Distinct().ToList();
        if (near.Count == 0)
            return [.. asked.Select(one => one.Citing)];
        var citations = await reader.GetRegionCitationsAsync(near, query, Whole, cancellationToken).ConfigureAwait(false);
        var own = await OwnTexts.AmongAsync(
            reader, citations.Values.SelectMany(slice => slice.Items).Select(item => item.Row.DocumentId), cancellationToken).ConfigureAwait(false);
        return [.. asked.Select(one => one.Citing.Select(row => Without(one.Work, row)).OfType<RegionCitationsRow>().ToImmutableArray())];

        RegionCitationsRow? Without(WorkRow work, RegionCitationsRow row)
        {
            if (!IsNear(work, row) || !citations.TryGetValue((row.WorkId, row.Region.Code), out var made))
                return row;
            var others = made.Items.Select(item => item.Row).Where(citation => !own.Contains(work, citation.DocumentId)).ToList();
            return others.Count == made.Items.Length ? row : others.Count == 0 ? null
                : Counted(row, [.. others.Select(citation => (citation.Depth, own.Find(citation.DocumentId)!))]);
        }
    }

    // A work's text is of the region that issued it, and is looked for there alone.
    static bool IsNear(WorkRow work, RegionCitationsRow row) =>
        work is { Held: true, Region: { } issuing } && RegionAuthority.Default.IsSelfOrAncestor(row.Region, issuing);

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
