using Microsoft.Data.Sqlite;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Reading;

/// <summary>Makes slices of the rows of a paged query: each bears its owner, its place and the total; the first may be there for its total alone.</summary>
static class Slices
{
    public sealed record Placed<T>(long Owner, T Row, Cursor Cursor, long Position, int Total, bool Shown);

    public static Func<SqliteDataReader, Placed<T>> Map<T>(Func<SqliteDataReader, T> map, string id, bool owned = true) => row => new Placed<T>(
        owned ? row.Long("owner") : 0, map(row), new Cursor(row.Sort("sort"), row.Text(id)), row.Long("position"), row.Int("total"), row.Flag("shown"));

    public static Dictionary<long, Slice<T>> ByOwner<T>(IEnumerable<Placed<T>> rows) =>
        rows.GroupBy(row => row.Owner).ToDictionary(group => group.Key, group => Of([.. group]));

    public static Slice<T> Of<T>(IReadOnlyList<Placed<T>> rows)
    {
        var shown = rows.Where(row => row.Shown).ToList();
        var total = rows is [var first, ..] ? first.Total : 0;
        return new Slice<T>(
            [.. shown.Select(row => new SliceItem<T>(row.Row, row.Cursor.Encode()))], total,
            shown is [.., var last] && last.Position < total, shown is [var start, ..] && start.Position > 1);
    }

    /// <summary>The parameters of a paged query.</summary>
    public static (string, object?)[] Parameters(Page page)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page.First);
        var after = Cursor.Decode(page.After);
        return [("first", page.First), ("after_sort", after?.Sort), ("after_id", after?.Id)];
    }
}
