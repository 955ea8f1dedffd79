using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PolicyGraph.Cli.Logging;

/// <summary>An event as a JSON object in a line, with the ids of the trace that it belongs to.</summary>
sealed class JsonLogFormatter() : ConsoleFormatter("policygraph-json")
{
    static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter) =>
        textWriter.WriteLine(JsonSerializer.Serialize(
            new
            {
                Timestamp = DateTimeOffset.UtcNow,
                Level = logEntry.LogLevel.ToString(),
                logEntry.Category,
                Message = logEntry.Formatter(logEntry.State, null),
                TraceId = Activity.Current?.TraceId.ToString(),
                SpanId = Activity.Current?.SpanId.ToString(),
                Failure = LoggedFailure.Of(logEntry.Exception),
            },
            Format));
}
