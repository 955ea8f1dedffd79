using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary>Writes answers in the media type that the client asks for, no larger and with no more errors than the limits allow.</summary>
/// <remarks>
/// <c>GraphQL over HTTP</c> gives a well-formed request whose query cannot be executed 200 in application/json, which old clients
/// expect, and 400 in application/graphql-response+json. An executed one is 200, field errors or not.
/// </remarks>
sealed class GraphQLResponseWriter(IGraphQLTextSerializer serializer, AnswerCache answers, ApiLimits limits, ApiTelemetry telemetry)
{
    const string Json = "application/json";
    const string GraphQLJson = "application/graphql-response+json";

    public async Task WriteAsync(HttpContext http, Answer answer)
    {
        CapErrors(answer.Result);
        using var buffer = new BoundedStream(limits.MaxAnswerBytes);
        if (answer.Kept is null)
            answer = await SerializeAsync(buffer, answer, http.RequestAborted).ConfigureAwait(false);
        if (answer is { Kept: null, Key: { } key, StateMark: { } mark } && IsWhole(answer))
            answers.Keep(key, new KeptAnswer(buffer.Written.ToArray(), EmbeddedFiles.TagOf(buffer.Written.Span), mark));
        if (answer.Result is { Executed: false, Errors: [var error, ..] })
            telemetry.OfRefusal(error);
        var mediaType = MediaType(http.Request);
        var response = http.Response;
        response.StatusCode = answer is { IsWellFormed: true, Status: StatusCodes.Status400BadRequest } && mediaType == Json
            ? StatusCodes.Status200OK : answer.Status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.Headers.Vary = HeaderNames.Accept;
        if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            response.Headers.Allow = HttpMethods.IsGet(http.Request.Method) ? "POST" : "GET, POST";
        var body = answer.Kept?.Body ?? buffer.Written;
        if (HttpMethods.IsGet(http.Request.Method) && IsWhole(answer) && IsHeldAlready(http, answer.Kept?.Tag ?? EmbeddedFiles.TagOf(body.Span)))
            return;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    // What went wrong thousands of times is told in a few; the library's own count of errors has no bound.
    void CapErrors(ExecutionResult result)
    {
        if (result.Errors is not { } errors || errors.Count <= limits.MaxErrors)
            return;
        (result.Extensions ??= [])["errorsLeftOut"] = errors.Count - limits.MaxErrors;
        result.Errors = [.. errors.Take(limits.MaxErrors)];
    }

    async Task<Answer> SerializeAsync(BoundedStream body, Answer answer, CancellationToken cancellationToken)
    {
        try
        {
            await serializer.WriteAsync(body, answer.Result, cancellationToken).ConfigureAwait(false);
            return answer;
        }
        catch (BoundedStream.FullException)
        {
            body.Restart();
            var refusal = HttpError.Refused(
                ErrorCode.AnswerTooLarge, $"The answer is larger than {limits.MaxAnswerBytes} bytes; ask for fewer rows or fields.").ToAnswer();
            await serializer.WriteAsync(body, refusal.Result, cancellationToken).ConfigureAwait(false);
            return refusal;
        }
    }

    static bool IsWhole(Answer answer) => answer.Result is { Executed: true, Errors: null or { Count: 0 } };

    // A client may keep the answer to a GET, but asks each time whether it still holds; the next letter that is read in changes it.
    static bool IsHeldAlready(HttpContext http, EntityTagHeaderValue tag)
    {
        http.Response.Headers.CacheControl = "private, no-cache";
        if (!EmbeddedFiles.IsHeldAlready(http, tag))
            return false;
        http.Response.ContentType = null;
        return true;
    }

    // What old clients expect, unless the newer type is named and not ranked below it.
    static string MediaType(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        double Rank(string type) => accepted.Where(header => header.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
            .Max(header => (double?)(header.Quality ?? 1)) ?? 0;
        return Rank(GraphQLJson) is > 0 and var rank && rank >= Rank(Json) ? GraphQLJson : Json;
    }
}
