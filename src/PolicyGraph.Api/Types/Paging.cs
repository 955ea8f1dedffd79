using System.Collections.Immutable;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using PolicyGraph.Api.Errors;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

/// <summary>The arguments <c>first</c> and <c>after</c>.</summary>
static class Paging
{
    public static void WithPage<TRow>(this FieldBuilder<TRow, object?> field, int first = 20)
    {
        field.WithFirst(first);
        field.Argument<StringGraphType>("after", "A cursor of this connection: the page begins after it · 游标");
    }

    public static void WithFirst<TRow>(this FieldBuilder<TRow, object?> field, int first = 20) =>
        field.Argument<IntGraphType>("first", argument =>
        {
            argument.DefaultValue = first;
            argument.Description = $"At most this many, up to {ApiLimits.MaxFirst}; 0 for the count alone · 条数";
        });

    public static Page Page(this IResolveFieldContext context) => new(context.First(), context.GetArgument<string?>("after"));

    public static int First(this IResolveFieldContext context)
    {
        var first = context.GetArgument<int>("first");
        return first is >= 0 and <= ApiLimits.MaxFirst
            ? first
            : throw UserError.BadInput($"first is {first}; it may be 0 to {ApiLimits.MaxFirst}. Ask for the next page with after.");
    }

    public static Slice<T> Empty<T>() => new([], 0, false, false);

    public static Slice<TOut> Select<TIn, TOut>(this Slice<TIn> slice, Func<TIn, TOut> show) => new(
        [.. slice.Items.Select(item => new SliceItem<TOut>(show(item.Row), item.Cursor))],
        slice.TotalCount, slice.HasNextPage, slice.HasPreviousPage);

    public static ImmutableArray<T> None<T>() => [];
}
