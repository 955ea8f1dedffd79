using GraphQL;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>A request that never gets as far as being executed.</summary>
sealed class HttpError(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Where in the query, from 1; null where the fault is not in the query.</summary>
    public (int Line, int Column)? At { get; init; }

    public static HttpError BadRequest(string message) => new(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, message);

    public ExecutionResult ToResult()
    {
        var error = new ExecutionError(Message) { Code = code };
        if (At is { } at)
            error.AddLocation(new GraphQLParser.Location(at.Line, at.Column));
        return new ExecutionResult { Errors = [error] };
    }
}
