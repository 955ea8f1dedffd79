using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

public sealed partial class ServeTests : IDisposable
{
    readonly WorkFolder work = new();

    // The samples' store goes into the user's data folder; the tests must not touch the real one.
    public ServeTests() => Environment.SetEnvironmentVariable("XDG_DATA_HOME", work.Path);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("XDG_DATA_HOME", null);
        work.Dispose();
    }

    [Fact]
    public async Task The_samples_are_served_as_composed_until_the_program_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var running = CommandLine.RunAsync(
            ["serve", "--samples", "--urls", "http://127.0.0.1:0"], new Terminal(TextWriter.Synchronized(output), error, false), stop.Token);
        var url = await UrlAsync(output, running);
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(url, new { query = "{ statistics { documents } documents(first: 1) { edges { node { composed } } } }" });
        var data = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
        data.GetProperty("statistics").GetProperty("documents").GetInt32().ShouldBeGreaterThanOrEqualTo(15);
        data.GetProperty("documents").GetProperty("edges")[0].GetProperty("node").GetProperty("composed").GetBoolean().ShouldBeTrue();
        await stop.CancelAsync();
        (await running).ShouldBe(0, error.ToString());
        error.ToString().ShouldContain("Composed samples, no real letters");
        Regex.Replace(output.ToString(), @"\s+", " ").ShouldContain("documents works citations institutions unresolved");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        work.Add("a.txt", Letters.Zhongshan);
        var run = await ProgramRun.OfAsync("serve", "--ingest", work["a.txt"], "--store", work.Store, "--urls", url);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"cannot listen on {url}");
        run.Error.ShouldContain("in use");
    }

    static async Task<string> UrlAsync(StringWriter output, Task<int> running)
    {
        for (var tries = 0; tries < 600 && !running.IsCompleted; tries++)
        {
            if (Served().Match(output.ToString()) is { Success: true } match)
                return match.Value;
            await Task.Delay(100);
        }

        throw new TimeoutException($"nothing is served; the output is: {output}");
    }

    [GeneratedRegex("http://[^ ]+/graphql")]
    private static partial Regex Served();
}
