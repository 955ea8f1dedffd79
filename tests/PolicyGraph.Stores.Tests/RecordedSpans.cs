using System.Collections.Concurrent;
using System.Diagnostics;

namespace PolicyGraph.Stores.Tests;

/// <summary>Listens to the program's spans of one trace, until it is disposed.</summary>
public sealed class RecordedSpans : IDisposable
{
    readonly Activity root = new("test");
    readonly ActivityListener listener;
    readonly ConcurrentQueue<Activity> spans = [];

    public RecordedSpans()
    {
        root.SetIdFormat(ActivityIdFormat.W3C).Start();
        listener = new ActivityListener
        {
            // ASP.NET's own span joins what a client sends as its trace.
            ShouldListenTo = source => source.Name is Telemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = span =>
            {
                if (span.Source.Name == Telemetry.Name)
                    spans.Enqueue(span);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>What a client sends as <c>traceparent</c>, so that its request's spans are of this trace.</summary>
    public string TraceParent => root.Id!;

    /// <summary>The spans that have ended, in the order of their ends.</summary>
    public IReadOnlyList<Activity> Ended => [.. spans];

    /// <summary>All that the spans hold, as text.</summary>
    public string Text => string.Join('\n', spans.Select(span =>
        $"{span.OperationName} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(each => each.Tags))}"));

    public void Dispose()
    {
        listener.Dispose();
        root.Dispose();
    }
}
