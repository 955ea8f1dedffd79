using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api.Errors;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary><c>/graphql</c>: answers GraphQL requests, each from one snapshot of the graph.</summary>
sealed class GraphQLEndpoint(
    IDocumentExecuter executer,
    GraphQLRequestReader requests,
    KnownDocuments documents,
    GraphQLResponseWriter responses,
    IGraphStore store,
    ApiLimits limits,
    ILogger<GraphQLEndpoint> log)
{
    /// <summary>How often a request is answered anew because its answer was not of one snapshot.</summary>
    const int Attempts = 3;

    public async Task HandleAsync(HttpContext http) => await responses.WriteAsync(http, await AnswerAsync(http).ConfigureAwait(false)).ConfigureAwait(false);

    async Task<Answer> AnswerAsync(HttpContext http)
    {
        try
        {
            RefuseOtherSites(http.Request);
            var request = await requests.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
            var document = documents.Find(request);
            RefuseOtherThanQueries(http.Request, document.Document);
            var result = await ExecuteAsync(http, request, document).ConfigureAwait(false);
            if (result.Executed)
                documents.RememberAsValid(document);
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

    static int Status(ExecutionResult result) =>
        result.Errors?.Any(error => error is TimeoutError) == true ? StatusCodes.Status503ServiceUnavailable
        : result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    // A store without snapshots tells when a batch came between two reads of one request; an answer that was mixed all the same says so.
    async Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request, KnownDocument document)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (result, isOneSnapshot) = await ExecuteOnceAsync(http, request, document).ConfigureAwait(false);
            if (!isOneSnapshot && attempt < Attempts)
                continue;
            if (!isOneSnapshot)
                (result.Extensions ??= [])["oneSnapshot"] = false;
            return result;
        }
    }

    async Task<(ExecutionResult Result, bool IsOneSnapshot)> ExecuteOnceAsync(HttpContext http, GraphQLRequest request, KnownDocument document)
    {
        var reads = new GraphReads(store, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");
        await using (reads.ConfigureAwait(false))
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = document.Text,
                Document = document.Document,
                // What does not depend on variables needs no second look; the complexity does, and its rule is added to these.
                ValidationRules = document.IsValid ? [] : null,
                OperationName = request.OperationName,
                Variables = request.Variables,
                UserContext = reads.ToUserContext(),
                RequestServices = http.RequestServices,
                Timeout = limits.Timeout,
                CancellationToken = http.RequestAborted,
                UnhandledExceptionDelegate = new ExceptionLog(log).WriteAsync,
            }).ConfigureAwait(false);
            return (result, reads.IsOneSnapshot);
        }
    }

    /// <summary>Logs what went wrong in one request, each exception once, however many fields it failed.</summary>
    sealed class ExceptionLog(ILogger log)
    {
        readonly HashSet<Exception> seen = new(ReferenceEqualityComparer.Instance);

        public Task WriteAsync(UnhandledExceptionContext context)
        {
            if (seen.Add(context.OriginalException))
                log.LogError(context.OriginalException, "A field of a GraphQL request failed");
            context.ErrorMessage = context.OriginalException is GraphStoreException
                ? "The store could not answer. Try again later."
                : "Something went wrong in this program; its log says what.";
            return Task.CompletedTask;
        }
    }
}
