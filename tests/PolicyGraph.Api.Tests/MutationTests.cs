using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PolicyGraph.Sqlite;

namespace PolicyGraph.Api.Tests;

/// <summary>Holders of the write key, and they alone, put letters in and take them out.</summary>
public sealed class MutationTests : IAsyncLifetime
{
    const string Ingest = "mutation($documents: [DocumentInput!]!) { ingest(documents: $documents) { documents { id region { name } text citations { work { number } } } problems } }";
    readonly string folder = Directory.CreateTempSubdirectory("policygraph-write-").FullName;
    SqliteGraphStore store = null!;
    ApiHost host = null!;

    public async ValueTask InitializeAsync()
    {
        store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "test.db"));
        host = await ApiHost.StartAsync(store, access: new ApiAccess { ReadKey = "read", WriteKey = "write" });
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_letter_comes_in_masked_is_answered_and_goes_out()
    {
        var answer = (await WriteAsync(Ingest, new { documents = new[] { Letter("中山市", 1) } })).At("data/ingest");
        answer.At("problems").GetArrayLength().ShouldBe(0);
        answer.At("documents").Texts("region/name").ShouldBe(["中山市"]);
        answer.Text("documents/0/citations/0/work/number").ShouldBe("国办发〔2017〕95号");
        answer.Text("documents/0/text")!.ShouldNotContain("88887777");
        var id = answer.Text("documents/0/id");
        (await WriteAsync("mutation($id: ID!) { deleteDocument(id: $id) }", new { id })).At("data/deleteDocument").GetBoolean().ShouldBeTrue();
        (await WriteAsync("mutation($id: ID!) { deleteDocument(id: $id) }", new { id })).At("data/deleteDocument").GetBoolean().ShouldBeFalse();
        (await WriteAsync("{ statistics { documents } }", null)).At("data/statistics/documents").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_by_its_place_and_the_rest_comes_in()
    {
        var answer = (await WriteAsync(Ingest, new { documents = new object[] { Letter("中山市", 1), new { text = " " }, new { text = "a\0b" }, Letter("柳州市", 2) } })).At("data/ingest");
        answer.At("documents").Texts("region/name").ShouldBe(["中山市", "柳州市"]);
        answer.At("problems").EnumerateArray().Select(each => each.GetString()).ShouldBe(["documents[1]: text is empty", "documents[2]: text holds NUL characters"]);
    }

    [Fact]
    public async Task Each_field_answers_with_the_state_after_itself()
    {
        var answer = await WriteAsync(
            $"mutation($a: [DocumentInput!]!, $b: [DocumentInput!]!) {{ a: {Field("a")} b: {Field("b")} again: {Field("a")} }}",
            new { a = new[] { Letter("中山市", 1) }, b = new[] { Letter("柳州市", 2) } });
        new[] { "a", "b", "again" }.Select(field => answer.Text($"data/{field}/documents/0/citations/0/work/citedBy/totalCount")).ShouldBe(["1", "2", "2"]);

        static string Field(string name) => $"ingest(documents: ${name}) {{ documents {{ citations {{ work {{ citedBy {{ totalCount }} }} }} }} }}";
    }

    [Fact]
    public async Task What_a_later_field_deletes_an_earlier_one_still_answers()
    {
        var id = (await WriteAsync(Ingest, new { documents = new[] { Letter("中山市", 1) } })).Text("data/ingest/documents/0/id");
        var answer = await WriteAsync(
            "mutation($documents: [DocumentInput!]!, $id: ID!) { ingest(documents: $documents) { documents { region { name } } } deleteDocument(id: $id) }",
            new { documents = new[] { Letter("中山市", 1) }, id });
        answer.Text("data/ingest/documents/0/region/name").ShouldBe("中山市");
        answer.At("data/deleteDocument").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("read", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    [InlineData("write", HttpStatusCode.OK)]
    public async Task Only_the_write_key_writes(string key, HttpStatusCode expected)
    {
        using var response = await SendAsync("mutation { deleteDocument(id: \"doc_a\") }", null, key);
        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Where_no_write_key_is_set_nobody_writes()
    {
        await using var open = await ApiHost.StartAsync(store);
        open.Client.DefaultRequestHeaders.Authorization = new("Bearer", "");
        (await open.AskAsync("mutation { deleteDocument(id: \"doc_a\") }")).ErrorCode().ShouldBe("UNAUTHENTICATED");
    }

    [Theory]
    [InlineData("read", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("write", HttpStatusCode.OK)]
    public async Task Letters_larger_than_a_query_come_with_the_write_key_alone(string key, HttpStatusCode expected)
    {
        var large = new { text = string.Concat(Enumerable.Repeat("我市支持企业办学。\n", 20_000)) };
        using var response = await SendAsync(Ingest, new { documents = new[] { large } }, key);
        response.StatusCode.ShouldBe(expected);
    }

    static object Letter(string city, int serial) => new
    {
        text = $"{city}教育局关于市十六届人大三次会议第{serial}号建议的答复\n\n我局认真落实国办发〔2017〕95号文件。\n\n联系电话：0760-88887777\n\n{city}教育局\n2023年7月7日\n",
        url = $"https://example.test/{serial}",
        capturedOn = "2024-01-01T08:00:00Z",
    };

    async Task<JsonElement> WriteAsync(string query, object? variables)
    {
        using var response = await SendAsync(query, variables, "write");
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    async Task<HttpResponseMessage> SendAsync(string query, object? variables, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new("Bearer", key);
        return await host.Client.SendAsync(request);
    }
}
