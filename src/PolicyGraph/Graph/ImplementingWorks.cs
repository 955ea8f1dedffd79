using System.Collections.Immutable;

namespace PolicyGraph.Graph;

/// <summary>The works that carry out a work, directly or through others that carry it out.</summary>
public static class ImplementingWorks
{
    const int PageSize = 500;

    /// <summary>The shortest ways to each work asked for: the first step is the implementing work, each step carries out the next, the last carries out the work itself.</summary>
    /// <remarks>One way for each implementing work, shortest ways first, then by id. A circle of works ends where it began.</remarks>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<ImmutableArray<string>>>> WaysToAsync(
        IGraphReader reader, IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var ways = new Dictionary<string, ImmutableArray<ImmutableArray<string>>>();
        foreach (var (asked, node) in await reader.GetNodesAsync(workIds, cancellationToken).ConfigureAwait(false))
        {
            if (node is WorkRow work)
                ways.Add(asked, await WaysToAsync(reader, work.Id, cancellationToken).ConfigureAwait(false));
        }

        return ways;
    }

    static async Task<ImmutableArray<ImmutableArray<string>>> WaysToAsync(IGraphReader reader, string workId, CancellationToken cancellationToken)
    {
        var (seen, found) = (new HashSet<string> { workId }, new List<ImmutableArray<string>>());
        for (List<ImmutableArray<string>> ends = [[]]; ends.Count > 0;)
        {
            var links = await LinksToAsync(reader, [.. ends.Select(way => way.IsEmpty ? workId : way[0])], cancellationToken).ConfigureAwait(false);
            ends = [.. ends
                .SelectMany(way => links[way.IsEmpty ? workId : way[0]].Select(id => way.Insert(0, id)))
                .OrderBy(way => way[0], StringComparer.Ordinal)
                .Where(way => seen.Add(way[0]))];
            found.AddRange(ends);
        }

        return [.. found];
    }

    static async Task<ILookup<string, string>> LinksToAsync(IGraphReader reader, IReadOnlyCollection<string> workIds, CancellationToken cancellationToken)
    {
        var links = new List<WorkLinkRow>();
        var open = workIds.Select(id => (Id: id, After: (string?)null)).ToList();
        while (open.Count > 0)
        {
            var next = new List<(string, string?)>();
            foreach (var asked in open.GroupBy(one => one.After, one => one.Id))
            {
                var pages = await reader.GetImplementedByAsync([.. asked], new Page(PageSize, asked.Key), cancellationToken).ConfigureAwait(false);
                foreach (var (id, page) in pages)
                {
                    links.AddRange(page.Items.Select(item => item.Row));
                    if (page.HasNextPage)
                        next.Add((id, page.Items[^1].Cursor));
                }
            }

            open = next;
        }

        return links.ToLookup(link => link.ToWorkId, link => link.FromWorkId);
    }
}
