using GraphQL.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>A connection of the Relay cursor specification over a slice of rows.</summary>
abstract class Connection<TRow, TEdge> : ObjectGraphType<Slice<TRow>>
    where TEdge : IGraphType
{
    protected Connection(string of)
    {
        Name = $"{of}Connection";
        new FieldSet<Slice<TRow>>(this)
            .List<TEdge>("edges", "This page · 本页", slice => slice.Items)
            .Required<PageInfoType>("pageInfo", "Where this page stands · 分页信息", PageInfo.Of)
            .Required<IntGraphType>("totalCount", "How many there are on all pages · 总数", slice => slice.TotalCount);
    }
}

abstract class Edge<TRow> : ObjectGraphType<SliceItem<TRow>>
{
    protected Edge(string of)
    {
        Name = $"{of}Edge";
        new FieldSet<SliceItem<TRow>>(this)
            .Required<StringGraphType>("cursor", "Give it to after for what follows · 游标", item => item.Cursor);
    }
}

sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static PageInfo Of<T>(Slice<T> slice) =>
        new(slice.HasNextPage, slice.HasPreviousPage, slice.Items.FirstOrDefault()?.Cursor, slice.Items.LastOrDefault()?.Cursor);
}

sealed class PageInfoType : ObjectGraphType<PageInfo>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        new FieldSet<PageInfo>(this)
            .Required<BooleanGraphType>("hasNextPage", "More follows · 有下一页", page => page.HasNextPage)
            .Required<BooleanGraphType>("hasPreviousPage", "Something stands before · 有上一页", page => page.HasPreviousPage)
            .Optional<StringGraphType>("startCursor", "The first cursor of this page · 首游标", page => page.StartCursor)
            .Optional<StringGraphType>("endCursor", "The last cursor of this page · 末游标", page => page.EndCursor);
    }
}
