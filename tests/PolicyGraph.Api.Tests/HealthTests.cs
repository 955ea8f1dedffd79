using System.Net;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Tests;

/// <summary>What is told to whoever watches over the process.</summary>
public sealed class HealthTests
{
    [Theory]
    [InlineData("/healthz", "alive\n")]
    [InlineData("/readyz", "ready\n")]
    public async Task All_is_well(string path, string word)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await response.Content.ReadAsStringAsync()).ShouldBe(word);
    }

    [Fact]
    public async Task A_store_that_fails_or_hangs_makes_the_service_unready_but_not_dead()
    {
        foreach (var store in new[] { new FakeGraph { Failure = new GraphStoreException("the inside") }, new FakeGraph { Hangs = true } })
        {
            await using var host = await ApiHost.StartAsync(store);
            using var ready = await host.Client.GetAsync(new Uri("/readyz", UriKind.Relative));
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await ready.Content.ReadAsStringAsync()).ShouldBe("the store does not answer\n");
            (await host.Client.GetStringAsync("/healthz")).ShouldBe("alive\n");
        }
    }
}
