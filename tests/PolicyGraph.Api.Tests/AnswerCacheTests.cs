using System.Net;
using System.Net.Http.Json;
using PolicyGraph.Sqlite;
using PolicyGraph.Stores.Tests;

namespace PolicyGraph.Api.Tests;

/// <summary>An answer is read once for all who ask the same, until something is committed to the graph.</summary>
public sealed class AnswerCacheTests : IAsyncLifetime
{
    const string Count = "{ statistics { documents } }";
    readonly string folder = Directory.CreateTempSubdirectory("policygraph-kept-").FullName;
    SqliteGraphStore opened = null!;
    CountingStore store = null!;
    ApiHost host = null!;

    public async ValueTask InitializeAsync()
    {
        opened = await SqliteGraphStore.OpenAsync(File);
        await opened.WriteAsync(Letters.All);
        store = new CountingStore(opened);
        host = await ApiHost.StartAsync(store);
    }

    string File => Path.Combine(folder, "test.db");

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await opened.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_same_question_is_read_once()
    {
        var first = await TextAsync(new { query = Count });
        (await TextAsync(new { query = Count })).ShouldBe(first);
        store.Opened.ShouldBe(1);
    }

    [Fact]
    public async Task What_another_program_commits_is_read_at_once()
    {
        (await CountedAsync()).ShouldBe(3);
        await using (var other = await SqliteGraphStore.OpenAsync(File))
            await other.WriteAsync(Letters.Through);
        (await CountedAsync()).ShouldBe(4);
    }

    [Fact]
    public async Task An_answer_during_which_something_was_committed_is_found_no_more()
    {
        store.BeforeRead = async _ =>
        {
            store.BeforeRead = null;
            await opened.WriteAsync(Letters.Through);
        };
        await CountedAsync();
        (await CountedAsync()).ShouldBe(4);
        (await CountedAsync()).ShouldBe(4);
        store.Opened.ShouldBe(2);
    }

    [Fact]
    public async Task Another_operation_other_variables_and_another_host_are_other_questions()
    {
        const string query = "query A($number: String!) { work(number: $number) { title } } query B { documents { edges { node { id } } } }";
        await TextAsync(new { query, operationName = "A", variables = new { number = Letters.National } });
        (await TextAsync(new { query, operationName = "A", variables = new { number = "国发〔2014〕19号" } })).ShouldContain("null");
        (await TextAsync(new { query, operationName = "B" })).ShouldContain("doc_");
        var url = "{ work(number: \"" + Letters.National + "\") { citedBy(first: 1) { edges { node { evidence { url } } } } } }";
        (await TextAsync(new { query = url })).ShouldContain("http://localhost/");
        host.Client.DefaultRequestHeaders.Host = "letters.example";
        (await TextAsync(new { query = url })).ShouldContain("http://letters.example/");
    }

    [Fact]
    public async Task A_fault_is_not_kept()
    {
        store.BeforeRead = _ => throw new InvalidOperationException("for this test");
        (await TextAsync(new { query = Count })).ShouldContain("INTERNAL");
        store.BeforeRead = null;
        (await CountedAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task A_kept_answer_bears_the_same_tag_and_media_type()
    {
        var responses = new List<HttpResponseMessage>();
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Count));
            request.Headers.Accept.ParseAdd("application/graphql-response+json");
            responses.Add(await host.Client.SendAsync(request));
        }

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.OK && response.Content.Headers.ContentType!.MediaType == "application/graphql-response+json");
        responses[1].Headers.ETag.ShouldBe(responses[0].Headers.ETag.ShouldNotBeNull());
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Count));
        again.Headers.IfNoneMatch.Add(responses[0].Headers.ETag!);
        (await host.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        store.Opened.ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    // Less than an answer takes.
    [InlineData(100)]
    public async Task Where_there_is_no_room_each_question_is_read(int bytes)
    {
        await using var small = await ApiHost.StartAsync(store, new ApiLimits { MaxKeptBytes = bytes });
        await small.AskAsync(Count);
        await small.AskAsync(Count);
        store.Opened.ShouldBe(2);
    }

    async Task<int> CountedAsync() => (await host.AskAsync(Count)).At("data/statistics/documents").GetInt32();

    async Task<string> TextAsync(object request)
    {
        using var response = await host.Client.PostAsJsonAsync("/graphql", request);
        return await response.Content.ReadAsStringAsync();
    }
}
