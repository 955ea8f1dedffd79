using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using PolicyGraph.Sqlite;

namespace PolicyGraph.Api.Tests;

/// <summary>The graph's questions as tools, asked by a client of the Model Context Protocol at <c>/mcp</c>.</summary>
public sealed class McpTests : IAsyncLifetime
{
    readonly string folder = Directory.CreateTempSubdirectory("policygraph-mcp-").FullName;
    SqliteGraphStore store = null!;

    public async ValueTask InitializeAsync()
    {
        store = await SqliteGraphStore.OpenAsync(Path.Combine(folder, "test.db"));
        await store.WriteAsync(Letters.All);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_tool_says_what_it_answers_and_reads_only()
    {
        await using var host = await ApiHost.StartAsync(store);
        await using var client = await ConnectAsync(host);
        client.ServerInstructions!.ShouldContain("coverage");
        var tools = await client.ListToolsAsync();
        tools.Select(tool => tool.Name).Order(StringComparer.Ordinal).ShouldBe(
            ["adoption", "citing_regions", "commitments", "compare", "document", "path", "promises", "resolve_citations", "search"]);
        tools.ShouldAllBe(tool => tool.Description.Length > 40 && tool.ProtocolTool.Annotations!.ReadOnlyHint == true);
        tools.Single(tool => tool.Name == "citing_regions").JsonSchema.At("properties/level").GetRawText().ShouldContain("County");
    }

    [Theory]
    [InlineData("国办发〔2017〕95号")]
    [InlineData("关于深化产教融合的若干意见")]
    public async Task Citing_regions_come_with_their_sentences_and_what_was_searched(string work)
    {
        await using var host = await ApiHost.StartAsync(store);
        var answer = await CallAsync(host, "citing_regions", new() { ["work"] = work, ["level"] = "City" });
        answer.At("data/work/citingRegions").Texts("region/name").ShouldBe(["佛山市", "深圳市", "无锡市"], ignoreOrder: true);
        answer.Text("data/work/citingRegions/0/citations/edges/0/node/evidence/0/quote")!.ShouldContain("95号");
        answer.At("data/coverage/documents").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_letter_is_opened_by_the_id_that_a_search_gave()
    {
        await using var host = await ApiHost.StartAsync(store);
        var hits = (await CallAsync(host, "search", new() { ["text"] = "佛山" })).At("data/search").EnumerateArray().ToList();
        var letter = hits.First(hit => hit.Text("node/__typename") == "Document").Text("node/id");
        var document = (await CallAsync(host, "document", new() { ["id"] = letter })).At("data/document");
        document.Text("region/name").ShouldBe("佛山市");
        document.At("citations").EnumerateArray().ShouldAllBe(citation => citation.At("evidence").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("adoption", "work", "中华人民共和国职业教育法", "data/work/adoption/0/way", "DIRECT")]
    [InlineData("resolve_citations", "text", "根据国办发〔2017〕95号文件。", "data/resolveCitations/0/resolution", "RESOLVED")]
    [InlineData("commitments", "region", "佛山", "data/commitments/totalCount", "0")]
    [InlineData("promises", "region", "佛山", "data/promises/totalCount", "0")]
    [InlineData("compare", "measure", "产业学院", "data/coverage/documents", "3")]
    public async Task Each_tool_answers(string tool, string argument, string value, string path, string expected)
    {
        await using var host = await ApiHost.StartAsync(store);
        (await CallAsync(host, tool, new() { [argument] = value })).At(path).ToString().ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_asked_wrongly_is_an_error_that_says_what_to_ask_instead()
    {
        await using var host = await ApiHost.StartAsync(store);
        await using var client = await ConnectAsync(host);
        var answer = await client.CallToolAsync("promises", new Dictionary<string, object?> { ["region"] = "亚特兰蒂斯" });
        answer.IsError.ShouldBe(true);
        TextOf(answer).ShouldContain("No region has the code or name");
    }

    [Fact]
    public async Task Where_there_is_a_read_key_only_its_holders_connect()
    {
        await using var host = await ApiHost.StartAsync(store, access: new ApiAccess { ReadKey = "open sesame" });
        await Should.ThrowAsync<Exception>(() => ConnectAsync(host));
        host.Client.DefaultRequestHeaders.Authorization = new("Bearer", "open sesame");
        await using var client = await ConnectAsync(host);
        (await client.ListToolsAsync()).ShouldNotBeEmpty();
    }

    static Task<McpClient> ConnectAsync(ApiHost host) => McpClient.CreateAsync(new HttpClientTransport(
        new HttpClientTransportOptions { Endpoint = new Uri(host.Client.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, host.Client));

    static async Task<JsonElement> CallAsync(ApiHost host, string tool, Dictionary<string, object?> arguments)
    {
        await using var client = await ConnectAsync(host);
        var answer = await client.CallToolAsync(tool, arguments);
        answer.IsError.ShouldNotBe(true, TextOf(answer));
        return JsonDocument.Parse(TextOf(answer)).RootElement;
    }

    static string TextOf(CallToolResult answer) => answer.Content.OfType<TextContentBlock>().Single().Text;
}
