using System.Net;

namespace PolicyGraph.Api.Tests;

/// <summary>Behind a proxy: whom the limits are of and how links begin, where the proxy is trusted and where it is not.</summary>
public sealed class ForwardedClientTests
{
    [Theory]
    [InlineData(null, "127.0.0.1", "203.0.113.7", "203.0.113.8", false)]
    [InlineData(null, "10.0.0.1", "203.0.113.7", "203.0.113.8", false)]
    [InlineData("10.0.0.1", "127.0.0.1", "203.0.113.7", "203.0.113.8", false)]
    [InlineData("10.0.0.1", "10.0.0.2", "203.0.113.7", "203.0.113.8", false)]
    [InlineData("10.0.0.1", "10.0.0.1", "203.0.113.7", "203.0.113.8", true)]
    [InlineData("10.0.0.1", "::ffff:10.0.0.1", "203.0.113.7", "203.0.113.8", true)]
    [InlineData("192.0.2.1; 10.0.0.0/8", "10.9.9.9", "203.0.113.7", "203.0.113.8", true)]
    [InlineData("fd00::/8", "fd00::1", "2001:db8:1:1::7", "2001:db8:1:2::7", true)]
    [InlineData("fd00::/8", "fd00::1", "2001:db8:1:1::7", "2001:db8:1:1::8", false)]
    // A second proxy in between, and what a client writes there itself.
    [InlineData("10.0.0.0/8", "10.0.0.1", "203.0.113.7, 10.0.0.2", "203.0.113.8, 10.0.0.2", true)]
    [InlineData("10.0.0.0/8", "10.0.0.1", "198.51.100.1, 203.0.113.7", "198.51.100.2, 203.0.113.7", false)]
    [InlineData("10.0.0.0/8", "10.0.0.1", "nonsense", "nothing", false)]
    public async Task Clients_are_told_apart_by_what_a_trusted_proxy_says(string? trusted, string remote, string first, string second, bool apart)
    {
        await using var host = await ApiHost.StartAsync(
            new FakeGraph(), access: new ApiAccess { RequestsPerSecond = 1, Burst = 3, TrustedProxies = trusted }, remote: IPAddress.Parse(remote));
        HttpStatusCode status;
        for (var asked = 0; (status = await AskAsync(host, first)) == HttpStatusCode.OK; asked++)
            asked.ShouldBeLessThan(50);
        status.ShouldBe(HttpStatusCode.TooManyRequests);
        (await AskAsync(host, second)).ShouldBe(apart ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("10.0.0.1", "https://localhost/evidence/")]
    [InlineData(null, "http://localhost/evidence/")]
    public async Task Links_bear_the_scheme_that_a_trusted_proxy_was_asked_by(string? trusted, string link)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { TrustedProxies = trusted }, remote: IPAddress.Parse("10.0.0.1"));
        host.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        host.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        host.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", "evil.example");
        var answer = await host.AskAsync("""{ work(id: "work_x") { citingRegions { citations(first: 1) { edges { node { evidence { url } } } } } } }""");
        answer.Text("data/work/citingRegions/0/citations/edges/0/node/evidence/0/url")!.ShouldStartWith(link);
    }

    static async Task<HttpStatusCode> AskAsync(ApiHost host, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={statistics{laws}}");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await host.Client.SendAsync(request);
        return response.StatusCode;
    }
}
