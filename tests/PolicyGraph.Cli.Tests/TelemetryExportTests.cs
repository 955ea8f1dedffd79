using System.Net.Http.Json;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>What reaches a collector of OpenTelemetry from a process that serves, and what never does.</summary>
public sealed class TelemetryExportTests : IDisposable
{
    const string Secret = "我局已收到市民来信并转交有关科室", Phone = "0760-88887777";

    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Traces_and_metrics_arrive_and_hold_nothing_of_what_was_asked_or_answered()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await RunAsync(collector, ["--set", "telemetry=true"]);

        var traces = collector.All("traces");
        traces.ShouldStartWith("application/x-protobuf");
        // The service by its names of the environment, the request by its route, the operation, the statements behind it.
        foreach (var told in new[] { "letters-of-the-south", "deployment.environment.name", "/graphql", "query", "CitingCities", "citing_regions", "mutation", "TakeIn", "POST /mcp" })
            traces.ShouldContain(told);
        var metrics = collector.All("metrics");
        foreach (var told in new[] { "policygraph.operation.duration", "policygraph.request.refusals", "GRAPHQL_PARSE_FAILED", "policygraph.document.ingestions", "http.server.request.duration" })
            metrics.ShouldContain(told);
        traces.ShouldNotContain("healthz");
        foreach (var sent in new[] { traces, metrics })
        {
            foreach (var secret in new[] { Secret, Uri.EscapeDataString(Secret), Phone, "产教融合", "__typename", "write-key", "graphql.document" })
                sent.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task Nothing_is_sent_unless_it_is_asked_for()
    {
        await using var collector = await OtlpReceiver.StartAsync();
        await RunAsync(collector, []);
        collector.All("traces").ShouldBeEmpty();
        collector.All("metrics").ShouldBeEmpty();
    }

    // Asks by every door and ends the process, which sends what is left to send.
    async Task RunAsync(OtlpReceiver collector, string[] arguments)
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        using var served = await ServedProcess.StartAsync(
            new Dictionary<string, string>
            {
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Url,
                ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
                ["OTEL_SERVICE_NAME"] = "letters-of-the-south",
                ["OTEL_RESOURCE_ATTRIBUTES"] = "deployment.environment.name=test",
                ["POLICYGRAPH_ACCESS__WRITEKEY"] = "write-key",
            },
            ["--ingest", work["in"], "--store", work.Store, .. arguments]);
        using var client = new HttpClient { BaseAddress = served.Url };
        client.DefaultRequestHeaders.Authorization = new("Bearer", "write-key");
        await PostAsync(client, "query CitingCities($text: String!) { resolveCitations(text: $text) { __typename } work(number: \"国办发〔2017〕95号\") { citingRegions { region { name } } } }", new { text = Secret + Phone });
        await PostAsync(client, "mutation TakeIn($text: String!) { ingest(documents: [{ text: $text }]) { problems } }", new { text = $"{Secret}。联系电话：{Phone}" });
        await PostAsync(client, $"{{ {Secret} }}", null);
        foreach (var path in new[] { $"/graphql?query={{search(text:\"{Secret}\"){{score}}}}", $"/graphql?{Secret}", $"/{Secret}", $"/documents/{Secret}", "/healthz" })
            await client.GetAsync(new Uri(path, UriKind.Relative));
        using var call = JsonContent.Create(new { jsonrpc = "2.0", id = 1, method = "tools/call", @params = new { name = "resolve_citations", arguments = new { text = Secret } } });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = call };
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        (await client.SendAsync(request)).EnsureSuccessStatusCode();
        (await served.TerminateAsync()).ShouldBe(0, served.Error);
    }

    static async Task PostAsync(HttpClient client, string query, object? variables)
    {
        using var response = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query, variables });
        response.EnsureSuccessStatusCode();
    }
}
