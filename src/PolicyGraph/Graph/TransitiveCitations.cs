using System.Collections.Immutable;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Graph;

/// <summary>Who cites works directly or through works that carry them out, whatever the store.</summary>
/// <remarks>
/// A document counts once for each work asked for, however many works on the ways to it it cites: its row is the citation that is
/// nearest to the work among those that the filter keeps (the work's own, then in the order of <see cref="ImplementingWorks"/>). A
/// work's own text, which may name what carries it out, does not cite it.
/// </remarks>
public static class TransitiveCitations
{
    // Only the whole lists tell how many documents they have together.
    static readonly Page Whole = new(int.MaxValue);

    /// <summary>As <see cref="IGraphReader.GetCitedByAsync"/>, in its order and with its cursors; what is not cited directly tells its way (<see cref="CitationRow.Via"/>).</summary>
    public static async Task<IReadOnlyDictionary<string, Slice<CitationRow>>> OfWorksAsync(
        IGraphReader reader, IReadOnlyCollection<string> workIds, CitationFilter filter, Page page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfNegative(page.First);
        var ways = await ImplementingWorks.WaysToAsync(reader, workIds, cancellationToken).ConfigureAwait(false);
        var carriedOut = ways.Where(pair => !pair.Value.IsEmpty).ToDictionary();
        var slices = (await reader.GetCitedByAsync([.. ways.Keys.Except(carriedOut.Keys)], filter, page, cancellationToken).ConfigureAwait(false)).ToDictionary();
        var cited = await reader.GetCitedByAsync(
            [.. carriedOut.Keys.Concat(carriedOut.Values.SelectMany(each => each).Select(way => way[0])).Distinct()], filter, Whole, cancellationToken).ConfigureAwait(false);
        var works = await reader.GetNodesAsync([.. carriedOut.Keys], cancellationToken).ConfigureAwait(false);
        var nearest = carriedOut.ToDictionary(pair => pair.Key, pair => Nearest(pair.Key, pair.Value, cited));
        var own = await OwnTexts.AmongAsync(
            reader, nearest.Where(pair => ((WorkRow)works[pair.Key]).Held).SelectMany(pair => pair.Value).Where(IsIndirect).Select(item => item.Row.DocumentId),
            cancellationToken).ConfigureAwait(false);
        foreach (var (asked, citations) in nearest)
            slices[asked] = SliceOf(citations.Where(item => !IsIndirect(item) || !own.Contains((WorkRow)works[asked], item.Row.DocumentId)), page);
        return slices;
    }

    static List<SliceItem<CitationRow>> Nearest(
        string asked, ImmutableArray<ImmutableArray<string>> ways, IReadOnlyDictionary<string, Slice<CitationRow>> cited) =>
        [.. ways.Prepend([])
            .SelectMany(way => cited[way.IsEmpty ? asked : way[0]].Items.Select(item => item with { Row = item.Row with { Via = way } }))
            .DistinctBy(item => item.Row.DocumentId)];

    // What cites the work itself is no text of its own.
    static bool IsIndirect(SliceItem<CitationRow> item) => !item.Row.Via.IsEmpty;

    static Slice<CitationRow> SliceOf(IEnumerable<SliceItem<CitationRow>> citations, Page page)
    {
        var rows = citations.Select(item => (Place: Cursor.Decode(item.Cursor)!, Item: item)).OrderBy(row => row.Place, Cursor.Order).ToList();
        var after = Cursor.Decode(page.After);
        var skipped = after is null ? 0 : rows.TakeWhile(row => Cursor.Order.Compare(row.Place, after) <= 0).Count();
        ImmutableArray<SliceItem<CitationRow>> items = [.. rows.Skip(skipped).Take(page.First).Select(row => row.Item)];
        return new(items, rows.Count, items.Length > 0 && skipped + items.Length < rows.Count, items.Length > 0 && skipped > 0);
    }
}
