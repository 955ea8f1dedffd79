using System.Net.Http.Json;
using System.Text.Json;
using PolicyGraph.Api.Http;

namespace PolicyGraph.Api.Tests;

/// <summary>Documents by the SHA-256 of their text.</summary>
public sealed class PersistedDocumentTests : IDisposable
{
    const string Shipped = "{ statistics { laws } }", InManifest = "query M { statistics { documents } }", Other = "{ statistics { policies } }";

    readonly string folder = Directory.CreateTempSubdirectory("documents").FullName;

    public PersistedDocumentTests()
    {
        File.WriteAllText(Path.Combine(folder, "laws.graphql"), Shipped);
        File.WriteAllText(Path.Combine(folder, "manifest.json"), JsonSerializer.Serialize(new Dictionary<string, string> { [Hash(InManifest)] = InManifest }));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(Shipped, null)]
    [InlineData(InManifest, null)]
    [InlineData(Other, "PERSISTED_QUERY_NOT_FOUND")]
    public async Task A_document_is_asked_for_by_its_hash(string document, string? code)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { Documents = folder });
        ShouldBe(await PostAsync(host, new { documentId = "sha256:" + Hash(document) }), code);
        ShouldBe(await PostAsync(host, new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash(document) } } }), code);
        ShouldBe(await host.Client.GetFromJsonAsync<JsonElement>($"/graphql?documentId=sha256:{Hash(document)}"), code);
    }

    [Theory]
    [InlineData(Shipped, null)]
    [InlineData(Other, "DOCUMENT_NOT_ALLOWED")]
    public async Task Nothing_else_is_answered_where_only_they_are_allowed(string document, string? code)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { Documents = folder, OnlyDocuments = true });
        for (var asked = 0; asked < 2; asked++)
        {
            ShouldBe(await PostAsync(host, new { query = document }), code);
            ShouldBe(await PostAsync(host, new { documentId = Hash(document) }), code);
        }
    }

    [Fact]
    public async Task A_document_that_was_sent_with_its_hash_is_known_by_it()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        ShouldBe(await PostAsync(host, new { documentId = Hash(Other) }), "PERSISTED_QUERY_NOT_FOUND");
        ShouldBe(await PostAsync(host, new { query = Other, documentId = Hash(Other) }), null);
        ShouldBe(await PostAsync(host, new { documentId = Hash(Other) }), null);
        ShouldBe(await PostAsync(host, new { query = Other, documentId = Hash(Shipped) }), "BAD_REQUEST");
        ShouldBe(await PostAsync(host, new { query = Other, documentId = "nonsense" }), "BAD_REQUEST");
    }

    [Fact]
    public async Task A_document_that_is_known_is_weighed_anew_with_its_variables()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        const string Nested = "query($n: Int!) { works(first: $n) { edges { node { citedBy(first: $n) { edges { node { document { citations { work { citedBy(first: $n) { totalCount } } } } } } } } } } }";
        (await host.AskAsync(Nested, new { n = 1 })).TryGetProperty("errors", out _).ShouldBeFalse();
        (await host.AskAsync(Nested, new { n = 100 })).ErrorCode().ShouldBe("QUERY_TOO_COMPLEX");
        (await host.AskAsync(Nested, new { n = "x" })).ErrorCode().ShouldBe("BAD_USER_INPUT");
        (await host.AskAsync(Nested, new { n = 1 })).TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("broken.graphql", "{ statistics {")]
    [InlineData("broken.json", "[]")]
    [InlineData("broken.json", """{"0000":"{ statistics { laws } }"}""")]
    public async Task A_broken_document_stops_the_start(string file, string content)
    {
        File.WriteAllText(Path.Combine(folder, file), content);
        var error = await Should.ThrowAsync<InvalidDataException>(() => ApiHost.StartAsync(new FakeGraph(), access: new ApiAccess { Documents = folder }));
        error.Message.ShouldContain(file);
    }

    static string Hash(string document) => DocumentHash.Of(document);

    static async Task<JsonElement> PostAsync(ApiHost host, object request)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    static void ShouldBe(JsonElement answer, string? code)
    {
        if (code is null)
            answer.TryGetProperty("data", out _).ShouldBeTrue(answer.ToString());
        else
            answer.ErrorCode().ShouldBe(code);
    }
}
