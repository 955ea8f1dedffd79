using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Http;

/// <summary>Executes known documents, each from one snapshot of the graph.</summary>
sealed class GraphQLExecution(
    IDocumentExecuter executer, KnownDocuments documents, IGraphStore store, ApiLimits limits, ApiTelemetry telemetry, ILogger<GraphQLExecution> log)
{
    /// <summary>How often a query is answered anew because its answer was not of one snapshot.</summary>
    const int Attempts = 3;

    /// <param name="baseUrl">Where this service is reached, without a slash at the end: links to evidence start with it.</param>
    /// <returns>The result, and the mark of the state that it is of (<see cref="IGraphReader.StateMark"/>).</returns>
    public async Task<(ExecutionResult Result, string? StateMark)> ExecuteAsync(
        KnownDocument document, string? operationName, Inputs? variables, string baseUrl, IServiceProvider services, CancellationToken cancellationToken)
    {
        string? mark = null;
        var result = await telemetry.OfOperationAsync(document.Operation(operationName), async () =>
        {
            (var answer, mark) = await ExecuteSteadilyAsync(document, operationName, variables, baseUrl, services, cancellationToken).ConfigureAwait(false);
            return answer;
        }).ConfigureAwait(false);
        return (result, mark);
    }

    /// <summary>Tells of an operation whose answer is at hand.</summary>
    /// <returns>A result that bears no data.</returns>
    public Task<ExecutionResult> RepeatAsync(KnownDocument document, string? operationName) =>
        telemetry.OfOperationAsync(document.Operation(operationName), static () => Task.FromResult(new ExecutionResult { Executed = true }));

    async Task<(ExecutionResult Result, string? StateMark)> ExecuteSteadilyAsync(
        KnownDocument document, string? operationName, Inputs? variables, string baseUrl, IServiceProvider services, CancellationToken cancellationToken)
    {
        // A store without snapshots tells when a batch came between two reads of one request; an answer that was mixed all the same says so.
        // What was written is not written again.
        var attempts = document.Writes ? 1 : Attempts;
        for (var attempt = 1; ; attempt++)
        {
            var (result, isOneSnapshot, mark) = await ExecuteOnceAsync(document, operationName, variables, baseUrl, services, cancellationToken).ConfigureAwait(false);
            if (!isOneSnapshot && attempt < attempts)
                continue;
            if (!isOneSnapshot)
                (result.Extensions ??= [])["oneSnapshot"] = false;
            if (result.Executed)
                documents.RememberAsValid(document);
            return (result, mark);
        }
    }

    async Task<(ExecutionResult Result, bool IsOneSnapshot, string? StateMark)> ExecuteOnceAsync(
        KnownDocument document, string? operationName, Inputs? variables, string baseUrl, IServiceProvider services, CancellationToken cancellationToken)
    {
        var reads = new GraphReads(store, baseUrl);
        await using (reads.ConfigureAwait(false))
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Query = document.Text,
                Document = document.Document,
                // What does not depend on variables needs no second look; the complexity does, and its rule is added to these.
                ValidationRules = document.IsValid ? [] : null,
                OperationName = operationName,
                Variables = variables,
                UserContext = reads.ToUserContext(),
                RequestServices = services,
                Timeout = limits.Timeout,
                CancellationToken = cancellationToken,
                UnhandledExceptionDelegate = new ExceptionLog(log).WriteAsync,
            }).ConfigureAwait(false);
            return (result, reads.IsOneSnapshot, reads.StateMark);
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
