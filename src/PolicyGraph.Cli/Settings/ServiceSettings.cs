using System.Collections;
using Microsoft.Extensions.Configuration;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;

namespace PolicyGraph.Cli.Settings;

/// <summary>
/// How the service is set up: by a JSON file, by the environment (<c>POLICYGRAPH_LIMITS__MAXFIELDS=500</c>) and by <c>--set
/// limits:maxFields=500</c>, the later before the earlier.
/// </summary>
sealed record ServiceSettings
{
    const string Prefix = "POLICYGRAPH_";

    public ApiLimits Limits { get; init; } = new();

    public ApiAccess Access { get; init; } = new();

    /// <summary>Values of <c>Host</c> that are answered, separated by semicolons; null leaves it to where the service listens.</summary>
    public string? AllowedHosts { get; init; }

    public LogFormat Logs { get; init; }

    /// <summary>Whether traces and metrics are sent by OTLP.</summary>
    public bool Telemetry { get; init; }

    /// <param name="environment">The variables of the process.</param>
    /// <exception cref="CommandException">A setting is none, or has a value that means nothing.</exception>
    public static ServiceSettings Read(FileInfo? file, IDictionary environment, IEnumerable<string> set)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in OfFile(file).Concat(OfEnvironment(environment)).Concat(set.Select(Pair)))
        {
            Setting.Check(name, value);
            values[name] = value;
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().Get<ServiceSettings>() ?? new ServiceSettings();
    }

    static IEnumerable<(string Name, string Value)> OfFile(FileInfo? file)
    {
        try
        {
            return file is null ? [] : new ConfigurationBuilder().AddJsonFile(file.FullName).Build().AsEnumerable()
                .Where(pair => pair.Value is not null).Select(pair => (pair.Key, pair.Value!));
        }
        catch (Exception error) when (error is IOException or InvalidDataException or FormatException)
        {
            throw new CommandException($"{file} holds no settings that can be read: {error.GetBaseException().Message}");
        }
    }

    // The store's password and others bear the prefix too.
    static IEnumerable<(string Name, string Value)> OfEnvironment(IDictionary environment) => environment.Cast<DictionaryEntry>()
        .Select(variable => (Name: (string)variable.Key, Value: (string)variable.Value!))
        .Where(variable => variable.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        .Select(variable => (Name: variable.Name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), variable.Value))
        .Where(given => Setting.IsMeantBy(given.Name));

    static (string Name, string Value) Pair(string setting) => setting.Split('=', 2) is [{ Length: > 0 } name, var value]
        ? (name, value) : throw new CommandException($"'{setting}' is no setting: write --set NAME=VALUE");
}
