using System.Net;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>Which values of <c>Host</c> are answered: a page whose name is made to point here is no page of this machine.</summary>
public sealed class HostFilterTests : IDisposable
{
    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("http://127.0.0.1:0", null, new[] { "localhost", "localhost:5080", "127.0.0.1", "[::1]" }, new[] { "evil.example", "127.0.0.1.evil.example", "10.0.0.7" })]
    [InlineData("http://0.0.0.0:0", null, new[] { "letters.example.org", "10.0.0.7:5080" }, new string[] { })]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0", null, new[] { "letters.example.org" }, new string[] { })]
    [InlineData("http://127.0.0.1:0", "letters.example.org; *.example.net", new[] { "letters.example.org", "LETTERS.example.org:80", "a.example.net" }, new[] { "localhost", "example.net", "evil.example" })]
    [InlineData("http://0.0.0.0:0", "letters.example.org", new[] { "letters.example.org" }, new[] { "127.0.0.1", "evil.example" })]
    [InlineData("http://127.0.0.1:0", "*", new[] { "evil.example" }, new string[] { })]
    public async Task A_host_is_answered_where_it_is_allowed(string urls, string? setting, string[] answered, string[] refused)
    {
        work.Add("in/a.txt", Letters.Zhongshan);
        string[] set = setting is null ? [] : ["--set", $"allowedHosts={setting}"];
        await using var service = await RunningService.StartAsync(["serve", "--ingest", work["in"], "--store", work.Store, "--urls", urls, .. set]);
        foreach (var host in answered)
            (await AskAsync(service.Url, host)).ShouldBe(HttpStatusCode.OK, host);
        foreach (var host in refused)
            (await AskAsync(service.Url, host)).ShouldBe(HttpStatusCode.BadRequest, host);
    }

    static async Task<HttpStatusCode> AskAsync(Uri url, string host)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{url.Port}/graphql?query={{statistics{{documents}}}}");
        request.Headers.Host = host;
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
