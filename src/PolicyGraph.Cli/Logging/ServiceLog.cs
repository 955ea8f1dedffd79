using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace PolicyGraph.Cli.Logging;

/// <summary>How log events are written: for people, or as one JSON object a line.</summary>
enum LogFormat
{
    Text,
    Json,
}

/// <summary>The log of a service: warnings and worse, on the error stream.</summary>
static class ServiceLog
{
    public static ILoggingBuilder AddServiceLog(this ILoggingBuilder logging, LogFormat format = LogFormat.Text)
    {
        ConsoleFormatter formatter = format is LogFormat.Json ? new JsonLogFormatter() : new TextLogFormatter();
        logging.Services.AddSingleton(formatter);
        // What a client calls wrongly is logged there as an error, in the client's words; what fails behind a tool is logged here.
        logging.ClearProviders().SetMinimumLevel(LogLevel.Warning).AddFilter("ModelContextProtocol", LogLevel.Critical);
        return logging.AddConsole(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;
            console.FormatterName = formatter.Name;
        });
    }
}
