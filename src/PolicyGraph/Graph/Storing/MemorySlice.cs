using System.Collections.Immutable;

namespace PolicyGraph.Graph.Storing;

/// <summary>Pages of a list that is read whole.</summary>
public static class MemorySlice
{
    /// <param name="id">Names a row within the list; its cursor holds it.</param>
    /// <exception cref="ArgumentException">The cursor is none of this list's.</exception>
    public static Slice<T> Of<T>(ImmutableArray<T> rows, Page page, Func<T, string> id)
    {
        ArgumentNullException.ThrowIfNull(page);
        var skipped = 0;
        if (Cursor.Decode(page.After) is { } after)
        {
            while (skipped < rows.Length && id(rows[skipped]) != after.Id)
                skipped++;
            skipped = skipped < rows.Length ? skipped + 1 : throw new ArgumentException($"\"{page.After}\" is no cursor of this list; take one from an earlier page.");
        }

        ImmutableArray<SliceItem<T>> items = [.. rows.Skip(skipped).Take(page.First).Select(row => new SliceItem<T>(row, new Cursor(0L, id(row)).Encode()))];
        return new(items, rows.Length, skipped + items.Length < rows.Length, skipped > 0);
    }
}
