using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PolicyGraph.Cli.Logging;

/// <summary>An event in a line, below it what failed and where.</summary>
sealed class TextLogFormatter() : ConsoleFormatter("policygraph-text")
{
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        textWriter.WriteLine($"{DateTimeOffset.UtcNow:O} {logEntry.LogLevel} {logEntry.Category}: {logEntry.Formatter(logEntry.State, null)}");
        for (var failure = LoggedFailure.Of(logEntry.Exception); failure is not null; failure = failure.Inner)
        {
            var details = string.Join(", ", new[] { failure.Code, failure.Statement }.OfType<string>());
            textWriter.WriteLine($"  {failure.Type}{(details.Length > 0 ? $" ({details})" : "")}");
            foreach (var call in failure.Stack)
                textWriter.WriteLine($"    {call}");
        }
    }
}
