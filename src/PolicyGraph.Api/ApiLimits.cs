namespace PolicyGraph.Api;

/// <summary>How much one request may ask for.</summary>
public sealed record ApiLimits
{
    /// <summary>The largest body of a request, in bytes.</summary>
    public int MaxBodyBytes { get; init; } = 128 * 1024;

    /// <summary>The largest body of a request that bears the write key, in bytes: letters come with it.</summary>
    public int MaxIngestBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most lexical tokens of a query. Counted before parsing: the parser and the validator recurse.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>The longest line of a query. The parser takes the square of it to say where a fault is.</summary>
    public int MaxLineLength { get; init; } = 8_000;

    /// <summary>The most fields and spreads of a query after its fragments are written out. Weighed before validation, which writes them out.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>The deepest nesting of fields; the usual introspection query needs 13.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>How many lists of types, fields and the like a question about the schema may nest; the usual introspection query needs 1.</summary>
    public int MaxIntrospectionLists { get; init; } = 2;

    /// <summary>How often a query may ask about the schema.</summary>
    public int MaxIntrospections { get; init; } = 4;

    /// <summary>How many pairs of fields, or of spreads, may stand in the same place of the answer; validation compares each pair.</summary>
    public int MaxOverlaps { get; init; } = 2_000;

    /// <summary>The most rows and values that a query may come to, lists weighed by their <c>first</c>.</summary>
    public int MaxComplexity { get; init; } = 500_000;

    /// <summary>The largest <c>first</c> of a connection.</summary>
    public const int MaxFirst = 100;

    /// <summary>The longest number of a query or variable; reading one takes the square of its length.</summary>
    internal const int MaxDigits = 40;

    /// <summary>The largest answer, in bytes before compression.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many bytes of answers are kept for whoever asks the same while nothing is committed to the graph; 0 keeps none.</summary>
    public int MaxKeptBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// How long after another program's commit a kept answer may still be sent, where to ask the store takes a request (Neo4j); what this
    /// service writes shows at once. Zero asks each time.
    /// </summary>
    public TimeSpan StateAge { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The most errors in one answer; <c>extensions.errorsLeftOut</c> counts the others.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>How long a request may hold its snapshot.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
