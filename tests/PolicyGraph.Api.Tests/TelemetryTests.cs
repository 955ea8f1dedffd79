using System.Diagnostics;
using System.Net.Http.Json;
using PolicyGraph.Graph;
using PolicyGraph.Sqlite;
using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Api.Tests;

/// <summary>What is told of a request to whoever listens: names, codes and durations, and nothing of what it asks.</summary>
public sealed class TelemetryTests
{
    const string Secret = "我局已收到市民来信并转交有关科室";

    [Fact]
    public async Task An_operation_is_a_span_by_type_and_name_around_the_statements_that_it_needs()
    {
        var folder = Directory.CreateTempSubdirectory("policygraph-telemetry-").FullName;
        await using var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "test.db"));
        await store.WriteAsync(Letters.All);
        await using var host = await ApiHost.StartAsync(store);
        using var spans = new RecordedSpans();
        await SendAsync(host, spans, new
        {
            query = $$"""query CitingCities($text: String!) { resolveCitations(text: $text) { __typename } search(text: "{{Secret}}") { score } work(number: "{{Letters.National}}") { citingRegions { region { name } } } }""",
            variables = new { text = Secret },
        });
        Directory.Delete(folder, recursive: true);

        var operation = spans.Ended[^1];
        operation.DisplayName.ShouldBe("query");
        Tags(operation).ShouldBe(["graphql.operation.type=query", "graphql.operation.name=CitingCities"], ignoreOrder: true);
        operation.Kind.ShouldBe(ActivityKind.Server);
        var statements = spans.Ended.SkipLast(1).ToList();
        statements.Select(span => span.DisplayName).ShouldContain("citing_regions");
        statements.ShouldAllBe(span => span.ParentSpanId == operation.SpanId);
        spans.Text.ShouldNotContain(Secret);
        spans.Text.ShouldNotContain("resolveCitations");
    }

    [Theory]
    [InlineData("{ nothing }", null, "GRAPHQL_VALIDATION_FAILED", ActivityStatusCode.Unset)]
    [InlineData("{ works(first: 101) { totalCount } }", null, "BAD_USER_INPUT", ActivityStatusCode.Unset)]
    [InlineData("query A { works { totalCount } }", Secret, "BAD_REQUEST", ActivityStatusCode.Unset)]
    [InlineData("{ statistics { laws } }", null, "STORE_UNAVAILABLE", ActivityStatusCode.Error)]
    public async Task An_error_is_told_by_its_code_and_is_the_services_fault_or_not(string query, string? operationName, string code, ActivityStatusCode status)
    {
        var failure = status == ActivityStatusCode.Error ? new GraphStoreException(Secret) : null;
        await using var host = await ApiHost.StartAsync(new FakeGraph { Failure = failure });
        using var spans = new RecordedSpans();
        await SendAsync(host, spans, new { query, operationName });
        var span = spans.Ended.ShouldHaveSingleItem();
        span.GetTagItem("error.type").ShouldBe(code);
        span.Status.ShouldBe(status);
        spans.Text.ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Durations_refusals_and_ingested_letters_are_measured()
    {
        var folder = Directory.CreateTempSubdirectory("policygraph-telemetry-").FullName;
        await using var store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "test.db"));
        await using var host = await ApiHost.StartAsync(store, access: new ApiAccess { WriteKey = "write" });
        using var metrics = new RecordedMetrics(host.Services);
        await host.AskAsync("query Named { statistics { laws } }");
        await host.AskAsync("{ works(first: 101) { totalCount } }");
        await host.AskAsync("{ nothing }");
        await host.AskAsync($"{{ {Secret} }}");
        await host.AskAsync("mutation { deleteDocument(id: 1) }");
        host.Client.DefaultRequestHeaders.Authorization = new("Bearer", "write");
        await host.AskAsync($$"""mutation { ingest(documents: [{ text: "{{Secret}}" }, { text: "另一封来信" }]) { problems } }""");
        Directory.Delete(folder, recursive: true);
        metrics.Measurements.ShouldBe(
        [
            "policygraph.operation.duration graphql.operation.type=query",
            "policygraph.operation.duration graphql.operation.type=query error.type=BAD_USER_INPUT",
            "policygraph.operation.duration graphql.operation.type=query error.type=GRAPHQL_VALIDATION_FAILED",
            "policygraph.request.refusals 1 error.type=GRAPHQL_VALIDATION_FAILED",
            "policygraph.request.refusals 1 error.type=GRAPHQL_PARSE_FAILED",
            "policygraph.request.refusals 1 error.type=UNAUTHENTICATED",
            "policygraph.document.ingestions 2 policygraph.outcome=added",
            "policygraph.document.ingestions 0 policygraph.outcome=replaced",
            "policygraph.document.ingestions 0 policygraph.outcome=unchanged",
            "policygraph.operation.duration graphql.operation.type=mutation",
        ]);
    }

    static async Task SendAsync(ApiHost host, RecordedSpans spans, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(body) };
        request.Headers.Add("traceparent", spans.TraceParent);
        using var response = await host.Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }

    static IEnumerable<string> Tags(Activity span) => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}");
}
