namespace PolicyGraph.Graph.Storing;

/// <summary>Slices of other rows.</summary>
public static class SliceMapping
{
    public static Slice<T> Empty<T>() => new([], 0, false, false);

    public static Slice<TOut> Select<TIn, TOut>(this Slice<TIn> slice, Func<TIn, TOut> map)
    {
        ArgumentNullException.ThrowIfNull(slice);
        return new([.. slice.Items.Select(item => new SliceItem<TOut>(map(item.Row), item.Cursor))], slice.TotalCount, slice.HasNextPage, slice.HasPreviousPage);
    }
}
