using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary><c>/graphql</c>: answers GraphQL requests.</summary>
sealed class GraphQLEndpoint(
    GraphQLRequestReader requests, KnownDocuments documents, AnswerCache answers, GraphQLExecution execution, GraphQLResponseWriter responses, AccessKeys keys,
    ApiLimits limits)
{
    public async Task HandleAsync(HttpContext http) => await responses.WriteAsync(http, await AnswerAsync(http).ConfigureAwait(false)).ConfigureAwait(false);

    async Task<Answer> AnswerAsync(HttpContext http)
    {
        try
        {
            RefuseOtherSites(http.Request);
            var mayWrite = keys.MayWrite(http.Request);
            var request = await requests.ReadAsync(http.Request, mayWrite ? limits.MaxIngestBytes : limits.MaxBodyBytes, http.RequestAborted).ConfigureAwait(false);
            var document = documents.Find(request);
            RefuseWrites(http, document.Document, mayWrite);
            var baseUrl = BaseUrl(http.Request);
            var key = answers.KeyOf(document, request, baseUrl);
            if (key is not null && await answers.FindAsync(key, http.RequestAborted).ConfigureAwait(false) is { } kept)
                return new Answer(StatusCodes.Status200OK, IsWellFormed: true, await execution.RepeatAsync(document, request.OperationName).ConfigureAwait(false)) { Kept = kept };
            var (result, mark) = await execution.ExecuteAsync(
                document, request.OperationName, request.Variables, baseUrl, http.RequestServices, http.RequestAborted).ConfigureAwait(false);
            return new Answer(Status(result), IsWellFormed: true, result) { Key = key, StateMark = mark };
        }
        catch (HttpError error)
        {
            return error.ToAnswer();
        }
    }

    static void RefuseOtherSites(HttpRequest request)
    {
        if (OtherSites.Ask(request))
            throw new HttpError(StatusCodes.Status403Forbidden, ErrorCode.BadRequest, "Pages of other sites may not ask here.");
    }

    static void RefuseWrites(HttpContext http, GraphQLDocument document, bool mayWrite)
    {
        var kinds = document.Definitions.OfType<GraphQLOperationDefinition>().Select(operation => operation.Operation).ToHashSet();
        if (kinds is { Count: 0 } || kinds.SetEquals([OperationType.Query]))
            return;
        if (HttpMethods.IsGet(http.Request.Method))
            throw new HttpError(StatusCodes.Status405MethodNotAllowed, ErrorCode.BadRequest, "GET is for queries alone.");
        if (kinds.Contains(OperationType.Subscription))
            throw HttpError.Refused(ErrorCode.BadRequest, "No subscriptions are served.");
        if (!mayWrite)
            throw AccessKeys.Refusal(http);
    }

    static string BaseUrl(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    static int Status(ExecutionResult result) =>
        result.Errors?.Any(error => error is TimeoutError) == true ? StatusCodes.Status503ServiceUnavailable
        : result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
}
