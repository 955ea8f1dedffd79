using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PolicyGraph.Api;
using PolicyGraph.Cli.Logging;
using PolicyGraph.Cli.Settings;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>Settings of the service by file, environment and command line.</summary>
public sealed partial class ServiceSettingsTests : IDisposable
{
    readonly WorkFolder work = new();
    readonly Hashtable environment = new() { ["PATH"] = "/bin" };

    public void Dispose() => work.Dispose();

    [Fact]
    public void Nothing_given_is_the_default() => Read(null).ShouldBe(new ServiceSettings());

    [Fact]
    public void Each_place_can_set_each_setting_and_the_last_wins()
    {
        const string File = """{ "limits": { "maxFields": 1, "maxDepth": 1, "timeout": "00:00:01" }, "access": { "onlyDocuments": true }, "logs": "json" }""";
        environment["POLICYGRAPH_LIMITS__MAXDEPTH"] = "2";
        environment["POLICYGRAPH_LIMITS__TIMEOUT"] = "00:00:02";
        environment["POLICYGRAPH_ALLOWEDHOSTS"] = "example.org";
        Read(File, "limits:timeout=00:00:03", "telemetry=false", "Telemetry=true", "access:readKey=a=b").ShouldBe(new ServiceSettings
        {
            Limits = new ApiLimits { MaxFields = 1, MaxDepth = 2, Timeout = TimeSpan.FromSeconds(3) },
            Access = new ApiAccess { OnlyDocuments = true, ReadKey = "a=b" },
            AllowedHosts = "example.org",
            Logs = LogFormat.Json,
            Telemetry = true,
        });
    }

    [Fact]
    public void Other_variables_of_the_program_are_no_settings()
    {
        environment["POLICYGRAPH_NEO4J_PASSWORD_OF_A_TEST"] = "secret";
        environment["POLICYGRAPH_OTHER__PROGRAM"] = "7";
        Read(null).ShouldBe(new ServiceSettings());
    }

    [Theory]
    [InlineData("limits:maxFields=many", "limits:maxFields is 'many'", "a whole number, 1 or more")]
    [InlineData("limits:maxFields=0", "limits:maxFields is '0'", "a whole number, 1 or more")]
    [InlineData("limits:maxFields=-5", "limits:maxFields is '-5'", "a whole number, 1 or more")]
    [InlineData("LIMITS:MAXFIELDS=1.5", "limits:maxFields is '1.5'", "a whole number, 1 or more")]
    [InlineData("limits:maxAnswerBytes=99999999999", "limits:maxAnswerBytes is '99999999999'", "a whole number, 1 or more")]
    [InlineData("limits:timeout=30", "limits:timeout is '30'", "at most a day, as hh:mm:ss")]
    [InlineData("limits:timeout=00:00:00", "limits:timeout is '00:00:00'", "more than 0")]
    [InlineData("limits:timeout=-00:00:05", "limits:timeout is '-00:00:05'", "more than 0")]
    [InlineData("limits:timeout=9.00:00:00", "limits:timeout is '9.00:00:00'", "at most a day")]
    [InlineData("access:requestsPerSecond=-1", "access:requestsPerSecond is '-1'", "a whole number, 0 or more")]
    [InlineData("access:onlyDocuments=yes", "access:onlyDocuments is 'yes'", "true or false")]
    [InlineData("access:trustedProxies=proxy.example.org", "access:trustedProxies is 'proxy.example.org'", "addresses or networks (10.0.0.0/8)")]
    [InlineData("access:trustedProxies=10.0.0.1;10.1", "access:trustedProxies is '10.0.0.1;10.1'", "addresses or networks (10.0.0.0/8)")]
    [InlineData("access:trustedProxies=;", "access:trustedProxies is ';'", "addresses or networks (10.0.0.0/8)")]
    [InlineData("access:readKey=", "access:readKey is ''", "a text, or left out")]
    [InlineData("allowedHosts=http://example.org", "allowedHosts is 'http://example.org'", "without scheme or port")]
    [InlineData("allowedHosts=example.org:80", "allowedHosts is 'example.org:80'", "without scheme or port")]
    [InlineData("allowedHosts=;", "allowedHosts is ';'", "names of hosts")]
    [InlineData("logs=xml", "logs is 'xml'", "text or json")]
    [InlineData("logs=1", "logs is '1'", "text or json")]
    [InlineData("telemetry=on", "telemetry is 'on'", "true or false")]
    [InlineData("limits:maxField=5", "'limits:maxField' is no setting", "limits:maxFields")]
    [InlineData("limits=5", "'limits' is no setting", "limits:maxFields")]
    [InlineData("maxFields=5", "'maxFields' is no setting", "limits:maxFields")]
    [InlineData("limits:maxFields:most=5", "'limits:maxFields:most' is no setting", "limits:maxFields")]
    [InlineData("limits:maxFields", "'limits:maxFields' is no setting", "--set NAME=VALUE")]
    [InlineData("=5", "'=5' is no setting", "--set NAME=VALUE")]
    public async Task What_means_nothing_is_told_with_what_would(string set, string named, string wanted)
    {
        var run = await ProgramRun.OfAsync("serve", "--samples", "--set", set);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain(named);
        run.Error.ShouldContain(wanted);
        run.Error.ShouldNotContain("unexpected failure");
    }

    [Theory]
    [InlineData("""{ "limits": { "maxFields": true } }""", "limits:maxFields is 'True', but should be a whole number")]
    [InlineData("""{ "limits": { "maxFields": null, "maxField": 5 } }""", "'limits:maxField' is no setting")]
    [InlineData("""{ "limit": { "maxFields": 5 } }""", "'limit:maxFields' is no setting")]
    [InlineData("""{ "allowedHosts": ["example.org"] }""", "'allowedHosts:0' is no setting")]
    [InlineData("""{ "limits": """, "settings.json holds no settings that can be read")]
    [InlineData("[]", "settings.json holds no settings that can be read")]
    public void A_file_is_checked_alike(string json, string told) =>
        Should.Throw<CommandException>(() => Read(json)).Message.ShouldContain(told);

    [Fact]
    public void The_environment_is_checked_within_the_sections()
    {
        environment["POLICYGRAPH_LIMITS__MAXFIELD"] = "5";
        Should.Throw<CommandException>(() => Read(null)).Message.ShouldContain("'LIMITS:MAXFIELD' is no setting");
    }

    [Fact]
    public void The_README_lists_each_setting_with_its_default()
    {
        var listed = Row().Matches(File.ReadAllText(ReadMe())).SelectMany(row =>
            Code().Matches(row.Groups["names"].Value).Select(name => name.Groups["code"].Value).Zip(row.Groups["defaults"].Value.Split(", ")));
        listed.Where(each => each.First != "allowedHosts").ShouldBe(
            Setting.All.Where(setting => setting.Name != "allowedHosts").Select(setting => (setting.Name, Printed(setting.Default))), ignoreOrder: true);
    }

    static string Printed(object? value) => value switch
    {
        null => "none",
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant(),
    };

    ServiceSettings Read(string? json, params string[] set) =>
        ServiceSettings.Read(json is null ? null : new FileInfo(work.Add("settings.json", json)), environment, set);

    static string ReadMe([CallerFilePath] string path = "") => Path.Join(Path.GetDirectoryName(path), "..", "..", "src", "PolicyGraph.Api", "README.md");

    // A row of the table of settings; other tables name no setting first.
    [GeneratedRegex(@"^\| (?<names>`(limits|access|logs|telemetry|allowedHosts)[^|]*`) \| (?<defaults>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex Code();
}
