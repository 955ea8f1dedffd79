using System.Globalization;
using System.Text.Json;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;

namespace PolicyGraph.Cli.Settings;

/// <summary>One setting of the service, as it is named in files, in the environment and on the command line.</summary>
/// <param name="Default">Null where there is none.</param>
sealed record Setting(string Name, Type Type, object? Default)
{
    static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static IReadOnlyList<Setting> All { get; } = [.. Of(new ServiceSettings(), "")];

    /// <summary>Whether a name is that of a setting, or of something in a section of settings.</summary>
    public static bool IsMeantBy(string name) => Find(name) is not null
        || All.Any(setting => setting.Section is { Length: > 0 } section && name.StartsWith(section, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="CommandException">There is no such setting, or its value means nothing.</exception>
    public static void Check(string name, string value)
    {
        var setting = Find(name) ?? throw new CommandException($"'{name}' is no setting; there are {string.Join(", ", All.Select(each => each.Name))}");
        if (setting.Wanted(value) is { } wanted)
            throw new CommandException($"the setting {setting.Name} is '{value}', but should be {wanted}");
    }

    // With the colon at its end; empty for a setting of its own.
    string Section => Name[..(Name.IndexOf(':', StringComparison.Ordinal) + 1)];

    // What is wanted in place of a value that means nothing.
    string? Wanted(string value) => Type switch
    {
        _ when Type == typeof(int) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least
            ? null : $"a whole number, {Least} or more",
        _ when Type == typeof(bool) => bool.TryParse(value, out _) ? null : "true or false",
        // A number alone would be days.
        _ when Type == typeof(TimeSpan) => value.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var time) && time >= (MayBeZero ? TimeSpan.Zero : TimeSpan.FromTicks(1)) && time <= Longest
            ? null : $"a time of {(MayBeZero ? "0 or more" : "more than 0")} and at most a day, as hh:mm:ss",
        _ when Type == typeof(LogFormat) => Enum.GetNames<LogFormat>().Contains(value, StringComparer.OrdinalIgnoreCase) ? null : "text or json",
        _ when Name == "allowedHosts" => HostNames.AreAll(value) ? null : "names of hosts without scheme or port, separated by semicolons, *.example.org or *",
        _ when Name == "access:trustedProxies" => TrustedProxies.Parse(value) is not null ? null : "addresses or networks (10.0.0.0/8), separated by semicolons",
        // An empty key would let everybody in.
        _ => string.IsNullOrWhiteSpace(value) ? "a text, or left out" : null,
    };

    int Least => Section == "limits:" && !MayBeZero ? 1 : 0;

    // Where nothing is kept, and where the store is asked each time.
    bool MayBeZero => Name is "limits:maxKeptBytes" or "limits:stateAge";

    static Setting? Find(string name) => All.FirstOrDefault(setting => setting.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<Setting> Of(object settings, string section)
    {
        foreach (var property in settings.GetType().GetProperties())
        {
            var (name, value) = (section + JsonNamingPolicy.CamelCase.ConvertName(property.Name), property.GetValue(settings));
            if (value is ApiLimits or ApiAccess)
            {
                foreach (var setting in Of(value, name + ":"))
                    yield return setting;
            }
            else
            {
                yield return new Setting(name, property.PropertyType, value);
            }
        }
    }
}
