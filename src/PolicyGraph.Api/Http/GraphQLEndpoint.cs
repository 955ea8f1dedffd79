using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Http;

/// <summary><c>/graphql</c>: answers GraphQL requests.</summary>
sealed class GraphQLEndpoint(GraphQLRequestReader requests, KnownDocuments documents, GraphQLExecution execution, GraphQLResponseWriter responses)
{
    public async Task HandleAsync(HttpContext http) => await responses.WriteAsync(http, await AnswerAsync(http).ConfigureAwait(false)).ConfigureAwait(false);

    async Task<Answer> AnswerAsync(HttpContext http)
    {
        try
        {
            RefuseOtherSites(http.Request);
            var request = await requests.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
            var document = documents.Find(request);
            RefuseOtherThanQueries(http.Request, document.Document);
            var result = await execution.ExecuteAsync(
                document, request.OperationName, request.Variables, BaseUrl(http.Request), http.RequestServices, http.RequestAborted).ConfigureAwait(false);
            return new Answer(Status(result), IsWellFormed: true, result);
        }
        catch (HttpError error)
        {
            return error.ToAnswer();
        }
    }

    // A page of another site makes a browser ask, and may learn from the time it takes; a body of JSON needs leave, which is never given.
    static void RefuseOtherSites(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none"))
            throw new HttpError(StatusCodes.Status403Forbidden, ErrorCode.BadRequest, "Pages of other sites may not ask here.");
    }

    static void RefuseOtherThanQueries(HttpRequest request, GraphQLDocument document)
    {
        if (document.Definitions.OfType<GraphQLOperationDefinition>().All(operation => operation.Operation == OperationType.Query))
            return;
        if (HttpMethods.IsGet(request.Method))
            throw new HttpError(StatusCodes.Status405MethodNotAllowed, ErrorCode.BadRequest, "GET is for queries alone.");
        throw HttpError.Refused(ErrorCode.BadRequest, "Only queries are served: no mutation, no subscription.");
    }

    static string BaseUrl(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    static int Status(ExecutionResult result) =>
        result.Errors?.Any(error => error is TimeoutError) == true ? StatusCodes.Status503ServiceUnavailable
        : result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
}
