using GraphQL;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>A request that never gets as far as being executed.</summary>
sealed class HttpError(int status, string code, string message) : Exception(message)
{
    bool isWellFormed;
    (int Line, int Column)? place;

    /// <summary>The HTTP request itself is none that the service takes.</summary>
    public static HttpError BadRequest(string message) => new(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, message);

    /// <summary>The HTTP request is well-formed; what it asks is refused.</summary>
    /// <param name="place">Where in the query, from 1.</param>
    public static HttpError Refused(string code, string message, (int Line, int Column)? place = null) =>
        new(StatusCodes.Status400BadRequest, code, message) { isWellFormed = true, place = place };

    public Answer ToAnswer()
    {
        var error = new ExecutionError(Message) { Code = code };
        if (place is { } at)
            error.AddLocation(new GraphQLParser.Location(at.Line, at.Column));
        return new Answer(status, isWellFormed, new ExecutionResult { Errors = [error] });
    }
}
