using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace PolicyGraph.Cli.Tests;

/// <summary><c>policygraph serve</c> as an operator runs it: a process with an environment, ended by a signal.</summary>
sealed partial class ServedProcess : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;
    readonly StringBuilder error = new();

    ServedProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => error.AppendLine(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Where the service listens, without a slash at the end.</summary>
    public Uri Url { get; private set; } = null!;

    /// <summary>What the process wrote to its error stream; whole once it has ended.</summary>
    public string Error => error.ToString();

    public static async Task<ServedProcess> StartAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var served = new ServedProcess(Process.Start(start)!);
        served.Url = await served.ReadUrlAsync();
        return served;
    }

    /// <summary>Asks the process to end, as a supervisor does, and awaits that.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        await SendTerminationAsync();
        return await EndAsync();
    }

    public async Task SendTerminationAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    async Task<Uri> ReadUrlAsync()
    {
        var output = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (Served().Match(output.AppendLine(line).ToString()) is { Success: true } match)
                return new Uri(match.Groups["url"].Value);
        }

        throw new InvalidOperationException($"nothing is served: {output}{Error}");
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    [GeneratedRegex("Serving (?<url>http://[^ ]+)/graphql")]
    private static partial Regex Served();
}
