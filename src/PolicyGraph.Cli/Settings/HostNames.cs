namespace PolicyGraph.Cli.Settings;

/// <summary>Values of <c>Host</c>, separated by semicolons: names and addresses, <c>*.example.org</c> for what lies below a name, <c>*</c> for all.</summary>
static class HostNames
{
    public static List<string> Of(string value) => [.. value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public static bool AreAll(string value) => Of(value) is { Count: > 0 } hosts && hosts.TrueForAll(IsHost);

    static bool IsHost(string host) =>
        host == "*" || Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) is not UriHostNameType.Unknown;
}
