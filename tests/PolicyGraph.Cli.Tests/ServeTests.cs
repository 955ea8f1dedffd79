using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

public sealed class ServeTests : IDisposable
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
        await using var service = await RunningService.StartAsync("serve", "--samples", "--urls", "http://127.0.0.1:0");
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(new Uri(service.Url, "graphql"), new { query = "{ statistics { documents } documents(first: 1) { edges { node { composed } } } }" });
        var data = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
        data.GetProperty("statistics").GetProperty("documents").GetInt32().ShouldBeGreaterThanOrEqualTo(15);
        data.GetProperty("documents").GetProperty("edges")[0].GetProperty("node").GetProperty("composed").GetBoolean().ShouldBeTrue();
        (await service.StopAsync()).ShouldBe(0, service.Error);
        service.Error.ShouldContain("Composed samples, no real letters");
        Regex.Replace(service.Output, @"\s+", " ").ShouldContain("documents works citations institutions commitments proposals unresolved");
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
}
