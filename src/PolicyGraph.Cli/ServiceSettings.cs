using Microsoft.Extensions.Configuration;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;

namespace PolicyGraph.Cli;

/// <summary>
/// How the service is set up: by a JSON file, by the environment (<c>POLICYGRAPH_LIMITS__MAXFIELDS=500</c>) and by <c>--set
/// limits:maxFields=500</c>, the later before the earlier.
/// </summary>
/// <param name="Telemetry">Whether traces and metrics are sent by OTLP.</param>
sealed record ServiceSettings(ApiLimits Limits, ApiAccess Access, string? AllowedHosts, bool Telemetry, LogFormat Logs)
{
    /// <exception cref="CommandException">A setting is none, or has a value that means nothing.</exception>
    public static ServiceSettings Read(FileInfo? file, IEnumerable<string> set)
    {
        try
        {
            var builder = new ConfigurationBuilder();
            if (file is not null)
                builder.AddJsonFile(file.FullName);
            var settings = builder.AddEnvironmentVariables("POLICYGRAPH_").AddInMemoryCollection(set.Select(Pair)).Build();
            return new ServiceSettings(
                Checked(Section<ApiLimits>(settings, "limits")), Section<ApiAccess>(settings, "access"), settings["allowedHosts"], settings.GetValue<bool>("telemetry"),
                settings.GetValue<LogFormat>("logs"));
        }
        catch (Exception error) when (error is InvalidOperationException or IOException or InvalidDataException)
        {
            throw new CommandException($"the settings cannot be read: {error.Message}");
        }
    }

    static T Section<T>(IConfiguration settings, string name)
        where T : new() => settings.GetSection(name).Get<T>(binding => binding.ErrorOnUnknownConfiguration = true) ?? new T();

    static KeyValuePair<string, string?> Pair(string setting) => setting.Split('=', 2) is [{ Length: > 0 } name, var value]
        ? new(name, value) : throw new CommandException($"'{setting}' is no setting: write --set NAME=VALUE");

    static ApiLimits Checked(ApiLimits limits)
    {
        foreach (var limit in typeof(ApiLimits).GetProperties())
        {
            if (limit.GetValue(limits) is <= 0 || limit.GetValue(limits) is TimeSpan { Ticks: <= 0 })
                throw new CommandException($"the setting limits:{limit.Name} must be more than 0");
        }

        return limits;
    }
}
