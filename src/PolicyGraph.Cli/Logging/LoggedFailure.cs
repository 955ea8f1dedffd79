using System.Net.Sockets;
using PolicyGraph.Graph;

namespace PolicyGraph.Cli.Logging;

/// <summary>What is logged of an exception: what it is and where it came from. Never its message, which may repeat what was asked or is held.</summary>
/// <param name="Code">A store's or a network's own code for what went wrong.</param>
/// <param name="Statement">The name of a store's statement.</param>
/// <param name="Stack">Innermost call first.</param>
sealed record LoggedFailure(string Type, string? Code, string? Statement, IReadOnlyList<string> Stack, LoggedFailure? Inner)
{
    public static LoggedFailure? Of(Exception? error) => error is null ? null : new LoggedFailure(
        error.GetType().FullName!, CodeOf(error), (error as GraphStoreException)?.Statement,
        error.StackTrace?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [], Of(error.InnerException));

    static string? CodeOf(Exception error) => error switch
    {
        GraphStoreException store => store.Code,
        SocketException socket => socket.SocketErrorCode.ToString(),
        HttpRequestException request => request.HttpRequestError.ToString(),
        _ => null,
    };
}
