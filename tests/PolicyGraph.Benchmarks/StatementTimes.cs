using System.Collections.Concurrent;
using System.Diagnostics;

namespace PolicyGraph.Benchmarks;

/// <summary>Adds up what each statement of a store takes, from the spans that the program tells of.</summary>
sealed class StatementTimes : IDisposable
{
    readonly ConcurrentDictionary<string, (int Calls, TimeSpan Time)> _times = [];
    readonly ActivityListener _listener;

    public StatementTimes()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = span => _times.AddOrUpdate(span.OperationName, (1, span.Duration), (_, sum) => (sum.Calls + 1, sum.Time + span.Duration)),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The dearest first, each with its calls and seconds; what lies beside all statements last.</summary>
    public void Print(TimeSpan whole)
    {
        foreach (var (statement, (calls, time)) in _times.OrderByDescending(item => item.Value.Time))
            Console.WriteLine(FormattableString.Invariant($"  {statement,-24} {calls,6} {time.TotalSeconds,8:F2} s"));
        var sum = _times.Values.Aggregate(TimeSpan.Zero, (sum, item) => sum + item.Time);
        Console.WriteLine(FormattableString.Invariant($"  {"beside them",-31} {(whole - sum).TotalSeconds,8:F2} s"));
    }

    public void Dispose() => _listener.Dispose();
}
