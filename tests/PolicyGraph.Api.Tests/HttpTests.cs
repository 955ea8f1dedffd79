using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.Api.Tests;

/// <summary>GraphQL over HTTP: what is answered to which request.</summary>
public sealed class HttpTests
{
    const string Question = "{ statistics { laws } }";

    [Theory]
    [InlineData("""{"query":"{ statistics { laws } }"}""", 200, 200, null)]
    [InlineData("""{"query":"query A { statistics { laws } } query B { statistics { documents } }","operationName":"A"}""", 200, 200, null)]
    [InlineData("""{"query":"query($id: ID!) { node(id: $id) { id } }","variables":{"id":"work_x"}}""", 200, 200, null)]
    [InlineData("""{"query":"{ statistics { laws } }","variables":null,"operationName":null,"extensions":{}}""", 200, 200, null)]
    [InlineData("""{"query":"{ works(first: 101) { totalCount } }"}""", 200, 200, "BAD_USER_INPUT")]
    [InlineData("", 400, 400, "BAD_REQUEST")]
    [InlineData("nonsense", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ statistics { laws } }""", 400, 400, "BAD_REQUEST")]
    [InlineData("[]", 400, 400, "BAD_REQUEST")]
    [InlineData("7", 400, 400, "BAD_REQUEST")]
    [InlineData("{}", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":null}""", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":7}""", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ statistics { laws } }","variables":[]}""", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ statistics { laws } }","operationName":7}""", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"{ statistics { laws } }","extensions":"x"}""", 400, 400, "BAD_REQUEST")]
    [InlineData("""{"query":"query A { statistics { laws } }","operationName":"C"}""", 400, 200, "BAD_REQUEST")]
    [InlineData("""{"query":"query A { statistics { laws } } query B { statistics { laws } }"}""", 400, 200, "BAD_REQUEST")]
    [InlineData("""{"query":""}""", 400, 200, "BAD_REQUEST")]
    [InlineData("""{"query":"{ statistics { laws }"}""", 400, 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query":"哪些城市引用了它？"}""", 400, 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query":"{ nothing }"}""", 400, 200, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"mutation { deleteDocument(id: 1) }"}""", 401, 401, "UNAUTHENTICATED")]
    [InlineData("""{"query":"subscription { x }"}""", 400, 200, "BAD_REQUEST")]
    [InlineData("""{"query":"query($id: ID!) { node(id: $id) { id } }"}""", 400, 200, "BAD_USER_INPUT")]
    public async Task A_posted_body_is_answered(string body, int status, int statusOfOlderType, string? code)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        foreach (var (type, expected) in new[] { ("application/graphql-response+json", status), ("application/json", statusOfOlderType) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Add("Accept", type);
            using var response = await host.Client.SendAsync(request);
            ((int)response.StatusCode).ShouldBe(expected, type);
            await ShouldHaveCode(response, code);
        }
    }

    [Theory]
    [InlineData("query=" + Question, 200, null)]
    [InlineData("query=query($id:ID!){node(id:$id){id}}&variables={\"id\":\"work_x\"}", 200, null)]
    [InlineData("query=query A{statistics{laws}} query B{statistics{laws}}&operationName=B", 200, null)]
    [InlineData("", 400, "BAD_REQUEST")]
    [InlineData("query=" + Question + "&variables=nonsense", 400, "BAD_REQUEST")]
    [InlineData("query=" + Question + "&variables=[]", 400, "BAD_REQUEST")]
    [InlineData("query=" + Question + "&extensions=[]", 400, "BAD_REQUEST")]
    [InlineData("query={", 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData("query=mutation{__typename}", 405, "BAD_REQUEST")]
    public async Task Parameters_are_answered(string parameters, int status, string? code)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.GetAsync(new Uri("/graphql?" + parameters, UriKind.Relative));
        ((int)response.StatusCode).ShouldBe(status);
        await ShouldHaveCode(response, code);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0.1, application/json", "application/json")]
    public async Task The_answer_has_the_media_type_that_is_accepted(string? accept, string mediaType)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Posted(Question) };
        if (accept is not null)
            request.Headers.Add("Accept", accept);
        using var response = await host.Client.SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
        response.Content.Headers.ContentType.CharSet.ShouldBe("utf-8");
    }

    [Fact]
    public async Task Other_methods_are_told_which_to_use()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var response = await host.Client.PutAsync("/graphql", Posted(Question));
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
        await ShouldHaveCode(response, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task A_body_that_is_not_said_to_be_JSON_is_refused(string? mediaType)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var content = Posted(Question);
        content.Headers.ContentType = mediaType is null ? null : new MediaTypeHeaderValue(mediaType);
        using var response = await host.Client.PostAsync("/graphql", content);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        await ShouldHaveCode(response, "BAD_REQUEST");
    }

    [Fact]
    public async Task A_body_that_is_not_UTF_8_is_refused()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        using var content = new ByteArrayContent([.. "{\"query\":\"{ search(text: \\\""u8, 0xBD, 0xCC, .. "\\\") { score } }\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await host.Client.PostAsync("/graphql", content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await ShouldHaveCode(response, "BAD_REQUEST");
    }

    [Fact]
    public async Task Chinese_stays_readable_in_the_answer()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        (await host.Client.GetStringAsync("/graphql?query={work(id:\"work_x\"){title}}")).ShouldContain("关于深化产教融合的若干意见");
    }

    static StringContent Posted(string query) => new(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");

    static async Task ShouldHaveCode(HttpResponseMessage response, string? code)
    {
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        if (code is null)
            answer.TryGetProperty("errors", out _).ShouldBeFalse(answer.ToString());
        else
            answer.ErrorCode().ShouldBe(code, answer.ToString());
    }
}
