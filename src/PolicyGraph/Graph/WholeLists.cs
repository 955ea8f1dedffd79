namespace PolicyGraph.Graph;

/// <summary>Lists read page after page to their end.</summary>
static class WholeLists
{
    const int PageSize = 500;

    public static async Task<IReadOnlyList<CommitmentRow>> AllCommitmentsAsync(this IGraphReader reader, CommitmentFilter filter, CancellationToken cancellationToken)
    {
        var rows = new List<CommitmentRow>();
        for (string? after = null; ;)
        {
            var page = await reader.ListCommitmentsAsync(filter, new Page(PageSize, after), cancellationToken).ConfigureAwait(false);
            rows.AddRange(page.Items.Select(item => item.Row));
            if (!page.HasNextPage)
                return rows;
            after = page.Items[^1].Cursor;
        }
    }
}
