using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace PolicyGraph.Cli;

/// <summary>Sends traces and metrics by OTLP; where to and how, the environment says in the standard way (<c>OTEL_…</c>).</summary>
static class TelemetryExport
{
    public static void AddTelemetryExport(this IServiceCollection services) => services.AddOpenTelemetry()
        // The environment comes second, and wins: OTEL_SERVICE_NAME, OTEL_RESOURCE_ATTRIBUTES.
        .ConfigureResource(resource => resource
            .AddService("policygraph", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString(3)).AddEnvironmentVariableDetector())
        .WithTracing(traces => traces.AddSource(Telemetry.Name).AddAspNetCoreInstrumentation(Restrain).AddOtlpExporter())
        .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name).AddAspNetCoreInstrumentation().AddOtlpExporter());

    static void Restrain(AspNetCoreTraceInstrumentationOptions options)
    {
        // Whoever watches over the process asks every few seconds.
        options.Filter = http => http.Request.Path.Value is not ("/healthz" or "/readyz");
        // They may hold a query with a pasted text; the route says what was asked.
        options.EnrichWithHttpResponse = (span, _) => span.SetTag("url.path", null).SetTag("url.query", null);
    }
}
