namespace PolicyGraph.Api;

/// <summary>How much one request may ask for.</summary>
public sealed record ApiLimits
{
    /// <summary>The largest body of a request, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 128 * 1024;

    /// <summary>The most lexical tokens of a query. Counted before parsing: the parser and the validator recurse.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>The most fields of a query after its fragments are written out. Weighed before validation, which writes them out.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>The deepest nesting of fields; the usual introspection query needs 13.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>The most rows and values that a query may come to, lists weighed by their <c>first</c>.</summary>
    public int MaxComplexity { get; init; } = 500_000;

    /// <summary>The largest <c>first</c> of a connection.</summary>
    public const int MaxFirst = 100;

    /// <summary>How long a request may hold its snapshot.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
