using System.Text.RegularExpressions;

namespace PolicyGraph.Cli.Tests;

/// <summary><c>policygraph serve</c> in this process, from its first request to its end.</summary>
sealed partial class RunningService : IAsyncDisposable
{
    readonly CancellationTokenSource stop = new();
    readonly StringWriter output = new(), error = new();
    readonly Task<int> running;

    RunningService(string[] arguments) => running = CommandLine.RunAsync(
        arguments, new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), IsInteractive: false), stop.Token);

    public Uri Url { get; private set; } = null!;

    public string Output => output.ToString();

    public string Error => error.ToString();

    public static async Task<RunningService> StartAsync(params string[] arguments)
    {
        var service = new RunningService(arguments);
        for (var tries = 0; tries < 600 && !service.running.IsCompleted; tries++)
        {
            if (Served().Match(service.Output) is { Success: true } match)
            {
                service.Url = new Uri(match.Groups["url"].Value);
                return service;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"nothing is served: {service.Output}{service.Error}");
    }

    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        stop.Dispose();
        await output.DisposeAsync();
        await error.DisposeAsync();
    }

    [GeneratedRegex("Serving (?<url>http://[^ ]+)/graphql")]
    private static partial Regex Served();
}
