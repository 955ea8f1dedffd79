using System.Collections.Immutable;

namespace PolicyGraph.Graph;

/// <summary>The works that carry out a work, directly or through others that carry it out.</summary>
public static class ImplementingWorks
{
    const int PageSize = 500;

    /// <summary>The shortest ways to each work asked for: the first step is the implementing work, each step carries out the next, the last carries out the work itself.</summary>
    /// <remarks>
    /// One way for each implementing work, shortest ways first, then by id. A circle of works ends where it began. All works asked for
    /// take a step in one read.
    /// </remarks>
    public static async Task<IReadOnlyDictionary<string, ImmutableArray<ImmutableArray<string>>>> WaysToAsync(
        IGraphReader reader, IReadOnlyCollection<string> workIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var works = (await reader.GetNodesAsync(workIds, cancellationToken).ConfigureAwait(false)).Where(pair => pair.Value is WorkRow).ToList();
        var searches = works.Select(pair => pair.Value.Id).Distinct().ToDictionary(id => id, id => new Search(id));
        while (searches.Values.SelectMany(search => search.Ends).Distinct().ToList() is { Count: > 0 } ends)
        {
            var links = await LinksToAsync(reader, ends, cancellationToken).ConfigureAwait(false);
            foreach (var search in searches.Values)
                search.Step(links);
        }

        return works.ToDictionary(pair => pair.Key, pair => searches[pair.Value.Id].Found.ToImmutableArray());
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
                var pages = await reader.GetWorkLinksToAsync([.. asked], WorkLinkType.Implements, new Page(PageSize, asked.Key), cancellationToken).ConfigureAwait(false);
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

    /// <summary>A breadth-first search from one work.</summary>
    sealed class Search(string workId)
    {
        readonly HashSet<string> seen = [workId];
        List<ImmutableArray<string>> last = [[]];

        public List<ImmutableArray<string>> Found { get; } = [];

        /// <summary>The works that the next step starts from.</summary>
        public IEnumerable<string> Ends => last.Select(End);

        public void Step(ILookup<string, string> links)
        {
            last = [.. last
                .SelectMany(way => links[End(way)].Select(id => way.Insert(0, id)))
                .OrderBy(way => way[0], StringComparer.Ordinal)
                .Where(way => seen.Add(way[0]))];
            Found.AddRange(last);
        }

        string End(ImmutableArray<string> way) => way.IsEmpty ? workId : way[0];
    }
}
