using System.Collections.Immutable;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph;

/// <summary>Reads which regions took works up, directly or through works that carry them out, whatever the store.</summary>
public static class AdoptionReading
{
    /// <summary>Every region of the query's level whose letters are held, by the work asked for: those that cite it first, then the earliest first.</summary>
    /// <remarks>A region without letters has no row: nothing was searched that could tell.</remarks>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<AdoptionRow>>> OfWorksAsync(
        IGraphReader reader, IReadOnlyCollection<string> workIds, CitingRegionsQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(query);
        var ways = await ImplementingWorks.WaysToAsync(reader, workIds, cancellationToken).ConfigureAwait(false);
        if (ways.Count == 0)
            return ImmutableDictionary<string, ImmutableArray<AdoptionRow>>.Empty;
        var works = await reader.GetNodesAsync([.. ways.Keys], cancellationToken).ConfigureAwait(false);
        var cited = await reader.GetCitingRegionsAsync(
            [.. ways.Keys.Concat(ways.Values.SelectMany(each => each).Select(way => way[0])).Distinct()], query, cancellationToken).ConfigureAwait(false);
        var searched = await reader.GetRegionCoverageAsync(query.Level, query.RollUp, cancellationToken).ConfigureAwait(false);
        var through = ways.SelectMany(pair => pair.Value.Select(way => (Asked: pair.Key, Way: way))).ToList();
        var others = await OthersCitations.OfAsync(
            reader, [.. through.Select(one => ((WorkRow)works[one.Asked], cited[one.Way[0]]))], query, cancellationToken).ConfigureAwait(false);
        var around = through.Zip(others).ToLookup(pair => pair.First.Asked, pair => (pair.First.Way, pair.Second));
        return ways.Keys.ToDictionary(asked => asked, asked => Rows((WorkRow)works[asked], cited[asked], [.. around[asked]], searched));
    }

    static ImmutableArray<AdoptionRow> Rows(
        WorkRow work, ImmutableArray<RegionCitationsRow> direct, ImmutableArray<(ImmutableArray<string> Way, ImmutableArray<RegionCitationsRow> Citing)> through,
        ImmutableArray<RegionCoverageRow> searched)
    {
        var directly = direct.ToDictionary(row => row.Region.Code);
        var around = through.SelectMany(each => each.Citing.Select(row => new AdoptionThroughRow(each.Way, row))).ToLookup(row => row.Citations.Region.Code);
        return [.. searched
            .Select(region => Row(work, region, directly.GetValueOrDefault(region.Region.Code), [.. around[region.Region.Code]]))
            .OrderBy(row => row.Way)
            .ThenBy(row => row.FirstCitedNotAfter?.Last ?? DateOnly.MaxValue)
            .ThenBy(row => row.Region.Code, StringComparer.Ordinal)];
    }

    static AdoptionRow Row(WorkRow work, RegionCoverageRow searched, RegionCitationsRow? direct, ImmutableArray<AdoptionThroughRow> through)
    {
        var citations = through.Select(each => each.Citations).Concat(direct is null ? [] : [direct]).ToList();
        var first = citations.Select(each => each.FirstCitedOn).OfType<PartialDate>().MinBy(date => date.First);
        var notAfter = citations.Select(each => each.FirstCitedNotAfter).OfType<PartialDate>().MinBy(date => date.Last);
        return new AdoptionRow(work.Id, searched.Region, searched.Coverage)
        {
            Direct = direct,
            Through = through,
            FirstCitedOn = first,
            FirstCitedNotAfter = notAfter,
            Lag = work.IssuedOn is { } issued && first is not null && notAfter is not null
                ? new DayRange(first.First.DayNumber - issued.Last.DayNumber, notAfter.Last.DayNumber - issued.First.DayNumber) : null,
        };
    }
}
