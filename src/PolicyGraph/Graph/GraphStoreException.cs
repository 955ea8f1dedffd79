namespace PolicyGraph.Graph;

/// <summary>A store failed: the one exception that leaves a store for what the store, and not the caller, did.</summary>
public sealed class GraphStoreException : Exception
{
    public GraphStoreException(string message, string? statement = null, string? code = null, bool isTransient = false, Exception? inner = null)
        : base(message, inner)
    {
        Statement = statement;
        Code = code;
        IsTransient = isTransient;
    }

    /// <summary>The name of the statement, as its file is named; never its text.</summary>
    public string? Statement { get; }

    /// <summary>The server's or the library's own error code.</summary>
    public string? Code { get; }

    /// <summary>True where the same call may succeed later.</summary>
    public bool IsTransient { get; }
}
