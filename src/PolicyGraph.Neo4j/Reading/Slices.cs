using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Neo4j.QueryApi;

namespace PolicyGraph.Neo4j.Reading;

/// <summary>Makes slices of the rows of a paged query: each bears a page of maps, how many rows there are and how many lie before it.</summary>
static class Slices
{
    /// <param name="id">The name of the id in the maps; with <c>sort</c> it makes the cursor.</param>
    public static Slice<T> Of<T>(QueryRow row, string id, Func<QueryRow, T> map)
    {
        var items = row.Maps("page").Select(item => new SliceItem<T>(map(item), new Cursor(item.Sort("sort"), item.Text(id)).Encode())).ToList();
        var skipped = row.Int("skipped");
        return new Slice<T>([.. items], row.Int("total"), items.Count > 0 && skipped + items.Count < row.Int("total"), items.Count > 0 && skipped > 0);
    }

    /// <summary>Adds the parameters of a page.</summary>
    public static Dictionary<string, object?> Paged(Page page, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page.First);
        var after = Cursor.Decode(page.After);
        var parameters = new Dictionary<string, object?> { ["first"] = page.First, ["afterSort"] = after?.Sort, ["afterId"] = after?.Id };
        foreach (var (name, value) in more)
            parameters[name] = value;
        return parameters;
    }
}
