using System.Diagnostics;
using PolicyGraph.Graph;

namespace PolicyGraph;

/// <summary>
/// What the program tells of its work to whoever listens, in OpenTelemetry's terms: names, codes and durations; never a text, a query or a
/// value. Where nobody listens there are no spans.
/// </summary>
public static class Telemetry
{
    /// <summary>The name of the program's spans and of its meter.</summary>
    public const string Name = "PolicyGraph";

    public static ActivitySource Spans { get; } = new(Name);

    /// <summary>Begins the span of one statement of a store.</summary>
    /// <param name="system">The kind of database, as OpenTelemetry names it.</param>
    /// <param name="statement">The statement's name, as its file is named; never its text.</param>
    public static Activity? StartStatement(string system, string statement) => Spans.StartActivity(statement, ActivityKind.Client)?
        .SetTag("db.system.name", system).SetTag("db.operation.name", statement);

    /// <summary>Marks a span as failed by what failed; an exception's message may repeat what was asked and stays here.</summary>
    public static void Fail(this Activity? span, Exception error) =>
        span?.SetTag("error.type", (error as GraphStoreException)?.Code ?? error.GetType().FullName).SetStatus(ActivityStatusCode.Error);
}
