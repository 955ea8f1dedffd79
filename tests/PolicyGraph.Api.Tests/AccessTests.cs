using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PolicyGraph.Api.Http;

namespace PolicyGraph.Api.Tests;

/// <summary>Who may ask, how often, from which page; and what a client may keep of the answer.</summary>
public sealed class AccessTests
{
    const string Question = "/graphql?query={statistics{laws}}";

    [Theory]
    [InlineData("cross-site", 403)]
    [InlineData("same-site", 403)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task Pages_of_other_sites_may_not_ask(string site, int status)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await SendAsync(host, Question, ("Sec-Fetch-Site", site));
        ((int)response.StatusCode).ShouldBe(status);
        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("Bearer wrong", 401)]
    [InlineData("Bearer", 401)]
    [InlineData("Basic the key", 401)]
    [InlineData("bearer the key", 200)]
    [InlineData("Bearer the key", 200)]
    public async Task Only_holders_of_the_key_read_where_there_is_one(string? authorization, int status)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { ReadKey = "the key" });
        foreach (var path in new[] { Question, "/documents/doc_a", "/evidence/doc_a/0-5" })
        {
            using var response = await SendAsync(host, path, ("Authorization", authorization));
            ((int)response.StatusCode).ShouldBe(status, path);
            if (status == 401)
            {
                response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
                (await response.Content.ReadFromJsonAsync<JsonElement>()).ErrorCode().ShouldBe("UNAUTHENTICATED");
            }
        }

        (await host.Client.GetStringAsync("/healthz")).ShouldBe("alive\n");
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { RequestsPerSecond = 1, Burst = 3 });
        HttpResponseMessage response;
        for (var asked = 0; (response = await host.Client.GetAsync(new Uri(Question, UriKind.Relative))).IsSuccessStatusCode; asked++)
            asked.ShouldBeLessThan(50);
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await response.Content.ReadFromJsonAsync<JsonElement>()).ErrorCode().ShouldBe("RATE_LIMITED");
        (await host.Client.GetStringAsync("/healthz")).ShouldBe("alive\n");
    }

    [Theory]
    [InlineData("10.0.0.7", "10.0.0.7")]
    [InlineData("::ffff:10.0.0.7", "10.0.0.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void A_client_is_an_address_or_a_network_of_the_newer_kind(string address, string client) =>
        ClientRates.Client(IPAddress.Parse(address)).ToString().ShouldBe(client);

    [Fact]
    public async Task What_a_client_holds_already_is_not_sent_again()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var first = await SendAsync(host, Question);
        first.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        using var again = await SendAsync(host, Question, ("If-None-Match", first.Headers.ETag!.ToString()));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var other = await SendAsync(host, "/graphql?query={statistics{documents}}", ("If-None-Match", first.Headers.ETag!.ToString()));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/graphql?query={works(first:101){totalCount}}")]
    [InlineData("/graphql?query={nothing}")]
    [InlineData("/healthz")]
    public async Task What_may_not_be_kept_says_so(string path)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await SendAsync(host, path);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.ETag.ShouldBeNull();
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task An_answer_is_compressed_for_who_can_read_it(string encoding)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await SendAsync(host, Question, ("Accept-Encoding", encoding));
        response.Content.Headers.ContentEncoding.ShouldBe([encoding]);
        response.Headers.Vary.ShouldBe(["Accept", "Accept-Encoding"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Question)]
    [InlineData("/explorer/explorer.js")]
    [InlineData("/documents/doc_a")]
    [InlineData("/nowhere")]
    public async Task Every_answer_tells_a_browser_to_be_careful(string path)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await SendAsync(host, path);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
    }

    [Fact]
    public async Task An_answer_beyond_the_limit_is_an_error()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), new ApiLimits { MaxAnswerBytes = 100 });
        var answer = await host.AskAsync("{ works { edges { node { id title number } } } }");
        answer.ErrorCode().ShouldBe("ANSWER_TOO_LARGE");
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Errors_beyond_the_limit_are_counted()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync($"{{ {string.Concat(Enumerable.Range(0, 50).Select(at => $"a{at}: works(first: 101) {{ totalCount }} "))} }}");
        answer.At("errors").GetArrayLength().ShouldBe(20);
        answer.Text("extensions/errorsLeftOut").ShouldBe("30");
    }

    static Task<HttpResponseMessage> SendAsync(ApiHost host, string path, params (string Name, string? Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return host.Client.SendAsync(request);
    }
}
