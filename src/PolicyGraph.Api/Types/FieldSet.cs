using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;

namespace PolicyGraph.Api.Types;

/// <summary>Adds fields to a type over rows: what is required, what may be null, what is a list stands in the method's name.</summary>
/// <remarks>
/// The plain methods show what the row holds. Those that begin with <c>Read</c> show what the request's reads bring: a value, a task or
/// the result of a loader.
/// </remarks>
sealed class FieldSet<TRow>(ComplexGraphType<TRow> type)
{
    public FieldSet<TRow> Required<TType>(string name, string description, Func<TRow, object?> value)
        where TType : IGraphType => Show<NonNullGraphType<TType>>(name, description, value);

    public FieldSet<TRow> Optional<TType>(string name, string description, Func<TRow, object?> value)
        where TType : IGraphType => Show<TType>(name, description, value);

    public FieldSet<TRow> List<TType>(string name, string description, Func<TRow, object?> value)
        where TType : IGraphType => Show<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>>(name, description, value);

    public FieldSet<TRow> ReadRequired<TType>(
        string name, string description, Func<IResolveFieldContext<TRow>, object?> value, Action<FieldBuilder<TRow, object?>>? arguments = null)
        where TType : IGraphType => Read<NonNullGraphType<TType>>(name, description, value, arguments);

    public FieldSet<TRow> ReadOptional<TType>(
        string name, string description, Func<IResolveFieldContext<TRow>, object?> value, Action<FieldBuilder<TRow, object?>>? arguments = null)
        where TType : IGraphType => Read<TType>(name, description, value, arguments);

    public FieldSet<TRow> ReadList<TType>(
        string name, string description, Func<IResolveFieldContext<TRow>, object?> value, Action<FieldBuilder<TRow, object?>>? arguments = null)
        where TType : IGraphType =>
        Read<NonNullGraphType<ListGraphType<NonNullGraphType<TType>>>>(name, description, value, arguments);

    // Clients meet an interface only through the types behind it, and those resolve.
    bool Resolves => type is not IInterfaceGraphType;

    FieldSet<TRow> Show<TType>(string name, string description, Func<TRow, object?> value)
        where TType : IGraphType
    {
        var field = type.Field<TType, object?>(name).Description(description);
        if (Resolves)
            field.Resolve(context => value(context.Source));
        return this;
    }

    FieldSet<TRow> Read<TType>(
        string name, string description, Func<IResolveFieldContext<TRow>, object?> value, Action<FieldBuilder<TRow, object?>>? arguments)
        where TType : IGraphType
    {
        var field = type.Field<TType, object?>(name).Description(description);
        arguments?.Invoke(field);
        if (Resolves)
            field.ResolveAsync(async context => value(context) is var read && read is Task<object?> task ? await task.ConfigureAwait(false) : read);
        return this;
    }
}
