using System.Reflection;
using System.Text;
using System.Text.Json;
using PolicyGraph.Api.Errors;

namespace PolicyGraph.Api.Tests;

/// <summary>Requests that mean harm are refused with a code of the documented list, tell nothing of the inside, and keep nobody else waiting.</summary>
public sealed class HostileRequestTests(HostileRequestTests.Service service) : IClassFixture<HostileRequestTests.Service>
{
    /// <summary>One service for all requests: each finds it alive after the others.</summary>
    public sealed class Service : IAsyncLifetime
    {
        ApiHost? host;

        internal HttpClient Client => host!.Client;

        public async ValueTask InitializeAsync() => host = await ApiHost.StartAsync(new FakeGraph());

        public ValueTask DisposeAsync() => host!.DisposeAsync();
    }

    static readonly string[] Codes = [.. typeof(ErrorCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Names => [.. HostileRequests.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused(string name)
    {
        var (body, code) = HostileRequests.All[name];
        using var response = await PostAsync(service.Client, body);
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBeInRange(400, 499, text);
        var errors = JsonDocument.Parse(text).RootElement.At("errors");
        errors.GetArrayLength().ShouldBeInRange(1, new ApiLimits().MaxErrors);
        errors.Texts("extensions/code").ShouldAllBe(each => Codes.Contains(each));
        errors[0].Text("extensions/code").ShouldBe(code, text);
        errors.Texts("message").ShouldAllBe(message => message.Length <= 1_000);
        text.ShouldNotContain("GraphQL.");
        text.ShouldNotContain("System.");
        text.ShouldNotContain("Exception");
        text.ShouldNotContain(" at PolicyGraph");
    }

    [Fact]
    public async Task A_normal_client_is_served_beside_them()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { RequestsPerSecond = 0 });
        using var stop = new CancellationTokenSource();
        var hostile = Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var (body, _) in HostileRequests.All.Values.Skip(worker * 20).TakeWhile(_ => !stop.IsCancellationRequested))
                    (await PostAsync(host.Client, body)).Dispose();
            }
        })).ToList();
        for (var asked = 0; asked < 50; asked++)
            (await host.AskAsync("{ statistics { laws } }")).TryGetProperty("errors", out _).ShouldBeFalse();
        await stop.CancelAsync();
        await Task.WhenAll(hostile);
    }

    static Task<HttpResponseMessage> PostAsync(HttpClient client, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept", "application/graphql-response+json");
        return client.SendAsync(request);
    }
}
