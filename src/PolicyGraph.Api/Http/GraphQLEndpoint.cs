using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary><c>/graphql</c>: answers GraphQL requests, each from one snapshot of the graph.</summary>
sealed class GraphQLEndpoint(
    IDocumentExecuter executer, IGraphQLTextSerializer serializer, IGraphStore store, ApiLimits limits, ILogger<GraphQLEndpoint> log)
{
    /// <summary>How often a request is answered anew because its answer was not of one snapshot.</summary>
    const int Attempts = 3;

    readonly GraphQLRequestReader requests = new(serializer, limits);
    readonly QueryParser parser = new(limits);
    readonly GraphQLResponseWriter responses = new(serializer);

    public async Task HandleAsync(HttpContext http)
    {
        var (status, result) = await AnswerAsync(http).ConfigureAwait(false);
        await responses.WriteAsync(http, status, result).ConfigureAwait(false);
    }

    async Task<(int Status, ExecutionResult Result)> AnswerAsync(HttpContext http)
    {
        try
        {
            var request = await requests.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
            var result = await ExecuteAsync(http, request, parser.Parse(request.Query!)).ConfigureAwait(false);
            return (Status(result), result);
        }
        catch (HttpError error)
        {
            return (error.Status, error.ToResult());
        }
    }

    static int Status(ExecutionResult result) =>
        result.Errors?.Any(error => error is TimeoutError) == true ? StatusCodes.Status503ServiceUnavailable
        : result.Executed ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;

    // A store without snapshots tells when a batch came between two reads of one request; an answer that was mixed all the same says so.
    async Task<ExecutionResult> ExecuteAsync(HttpContext http, GraphQLRequest request, GraphQLDocument document)
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

    async Task<(ExecutionResult Result, bool IsOneSnapshot)> ExecuteOnceAsync(HttpContext http, GraphQLRequest request, GraphQLDocument document)
    {
        var reads = new GraphReads(store, $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}");
        await using (reads.ConfigureAwait(false))
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = request.Query,
                Document = document,
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
