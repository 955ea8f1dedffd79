using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphQL;
using GraphQLParser.AST;
using PolicyGraph.Api.Errors;
using PolicyGraph.Graph;

namespace PolicyGraph.Api;

/// <summary>A span and a duration for each GraphQL operation, and counts of what was refused and what came in.</summary>
/// <remarks>Of an operation its type and name are told, which are identifiers; its text and variables never.</remarks>
sealed class ApiTelemetry
{
    const string OperationType = "graphql.operation.type", ErrorType = "error.type";

    readonly Histogram<double> durations;
    readonly Counter<long> refusals, ingested;

    public ApiTelemetry(IMeterFactory meters)
    {
        var meter = meters.Create(Telemetry.Name);
        durations = meter.CreateHistogram(
            "policygraph.operation.duration", "s", "How long GraphQL operations take, by type and by the code of their first error", tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });
        refusals = meter.CreateCounter<long>("policygraph.request.refusals", "{request}", "Requests that were not executed, by the error's code");
        ingested = meter.CreateCounter<long>("policygraph.document.ingestions", "{document}", "Letters that came in over the API, by what became of them");
    }

    /// <summary>Executes an operation and tells of it.</summary>
    /// <param name="operation">Null where the request names none of its document.</param>
    public async Task<ExecutionResult> OfOperationAsync(GraphQLOperationDefinition? operation, Func<Task<ExecutionResult>> execute)
    {
        var type = operation?.Operation.ToString().ToLowerInvariant();
        using var span = Telemetry.Spans.StartActivity(type ?? "GraphQL Operation", ActivityKind.Server);
        span?.SetTag(OperationType, type).SetTag("graphql.operation.name", operation?.Name?.StringValue);
        var start = Stopwatch.GetTimestamp();
        var result = await execute().ConfigureAwait(false);
        var error = result.Errors is [var first, ..] ? ErrorInfoProvider.CodeOf(first) : null;
        Record(Stopwatch.GetElapsedTime(start), type, error);
        span?.SetTag(ErrorType, error).SetStatus(IsFault(error) ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        return result;
    }

    public void OfRefusal(ExecutionError error) => refusals.Add(1, new KeyValuePair<string, object?>(ErrorType, ErrorInfoProvider.CodeOf(error)));

    public void OfIngestion(WriteSummary written)
    {
        foreach (var (outcome, count) in new[] { ("added", written.Added), ("replaced", written.Replaced), ("unchanged", written.Unchanged) })
            ingested.Add(count, new KeyValuePair<string, object?>("policygraph.outcome", outcome));
    }

    // What a client did wrong is no fault of the service.
    static bool IsFault(string? error) => error is ErrorCode.StoreUnavailable or ErrorCode.Timeout or ErrorCode.Internal;

    void Record(TimeSpan duration, string? type, string? error)
    {
        var tags = new TagList();
        if (type is not null)
            tags.Add(OperationType, type);
        if (error is not null)
            tags.Add(ErrorType, error);
        durations.Record(duration.TotalSeconds, tags);
    }
}
