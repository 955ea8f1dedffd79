using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace PolicyGraph.Api.Tests;

/// <summary>Listens to the meter of one service, until it is disposed.</summary>
sealed class RecordedMetrics : IDisposable
{
    readonly MeterListener listener = new();

    public RecordedMetrics(IServiceProvider services)
    {
        var factory = services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Name == Telemetry.Name && instrument.Meter.Scope == factory)
                me.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, null, tags));
        listener.Start();
    }

    /// <summary>Each measurement: its instrument, what it counts (nothing for durations) and its tags.</summary>
    public ConcurrentQueue<string> Measurements { get; } = [];

    void Keep(Instrument instrument, long? value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue($"{instrument.Name}{(value is null ? "" : $" {value}")} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}");

    public void Dispose() => listener.Dispose();
}
