namespace PolicyGraph.Ingestion;

/// <summary>Says in the user's words why a file cannot be read.</summary>
static class InputFailure
{
    public static string Describe(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ => $"cannot be read: {error.Message}",
    };
}
