using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors.Custom;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Errors;

/// <summary>Gives every error one code of <see cref="ErrorCode"/>, and nothing of what an exception says.</summary>
sealed class ErrorInfoProvider : IErrorInfoProvider
{
    // A message repeats what was asked, which may be long.
    const int LongestMessage = 500;

    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = CodeOf(executionError) };
        foreach (var (name, value) in executionError.Extensions ?? [])
            extensions.TryAdd(name, value);
        return new ErrorInfo { Message = Shortened(Message(executionError)), Extensions = extensions };
    }

    public static string CodeOf(ExecutionError error) => error switch
    {
        UnhandledError => error.InnerException is GraphStoreException ? ErrorCode.StoreUnavailable : ErrorCode.Internal,
        TimeoutError => ErrorCode.Timeout,
        SyntaxError => ErrorCode.ParseFailed,
        ComplexityError => ErrorCode.TooComplex,
        InvalidVariableError => ErrorCode.BadUserInput,
        ValidationError => ErrorCode.ValidationFailed,
        // What remains of the library's own: no operation, or none of the name asked for.
        _ when error.GetType() != typeof(ExecutionError) => ErrorCode.BadRequest,
        _ => error.Code ?? ErrorCode.Internal,
    };

    static string Shortened(string message) => message.Length <= LongestMessage ? message
        : $"{message.AsSpan(0, char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage)}…";

    // A scalar that refuses a value says why; the library keeps that in the inner exception.
    static string Message(ExecutionError error) =>
        error is not UnhandledError && error.InnerException is FormatException reason && !error.Message.Contains(reason.Message, StringComparison.Ordinal)
            ? $"{error.Message} {reason.Message}" : error.Message;
}
