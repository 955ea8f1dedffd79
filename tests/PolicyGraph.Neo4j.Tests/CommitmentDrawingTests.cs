using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>Who makes a commitment and what it rests on is drawn for people and filtered by: it must follow where names lead.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CommitmentDrawingTests(Neo4jServer server)
{
    const string Promises =
        """
        支持中山职业技术学院（以下简称“中职院”）。
        下一步，我局将会同中职院按照《关于甲乙丙丁工作的若干意见》新建实训基地3个，2024年底前完成；我市支持中职院扩大招生。
        """;

    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_drawn_follows_as_documents_come_gain_captures_and_go()
    {
        await Neo4jGraphStoreTests.EmptyAsync(server.Options);
        await using var store = await Neo4jGraphStore.OpenAsync(server.Options);
        await WriteAsync(store, TestLetters.Of("中山市", Promises, capturedOn: Monday));
        var alone = await DrawnAsync();
        alone.Select(line => line.Split(' ')[1]).Distinct().ShouldBe(["IN_DOCUMENT", "MADE", "BASED_ON", "ABOUT"], ignoreOrder: true);
        await IsRebuiltAsync(store, alone);

        // The title now belongs to a number, then to two, and leads nowhere.
        await WriteAsync(store, TestLetters.Of("柳州市", "下一步，我局将按照《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）新建基地2个。"));
        var joined = await IsRebuiltAsync(store, await DrawnAsync());
        joined.Where(line => line.Contains("BASED_ON")).Select(line => line.Split(' ')[^1]).ShouldBe(["国办发〔2031〕9号", "国办发〔2031〕9号"]);
        var second = await WriteAsync(store, TestLetters.Of("长春市", "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2029〕1号）精神。"));
        (await IsRebuiltAsync(store, await DrawnAsync())).ShouldNotContain(line => line.Contains("BASED_ON"));
        (await store.DeleteDocumentAsync(second)).ShouldBeTrue();
        (await DrawnAsync()).ShouldBe(joined);

        // An earlier capture of the same text tells its address: the document has a stronger key, and every commitment another id.
        await WriteAsync(store, TestLetters.Of("中山市", Promises, url: "https://example.test/1", capturedOn: Monday.AddDays(-1)));
        var renamed = await IsRebuiltAsync(store, await DrawnAsync());
        renamed.Count.ShouldBe(joined.Count);
        renamed.ShouldNotBe(joined);
    }

    static async Task<string> WriteAsync(Neo4jGraphStore store, DocumentGraph letter) => (await store.WriteAsync(new GraphBatch([letter]))).Documents.Single();

    async Task<List<string>> IsRebuiltAsync(Neo4jGraphStore store, List<string> drawn)
    {
        await store.RebuildAsync(TestLetters.Extract);
        (await DrawnAsync()).ShouldBe(drawn);
        return drawn;
    }

    Task<List<string>> DrawnAsync() => server.LinesAsync(
        """
        MATCH (c:Commitment)-[drawn:IN_DOCUMENT|MADE|BASED_ON|ABOUT]-(n)
        RETURN c.id + ' ' + type(drawn) + ' ' + coalesce(drawn.role, '') + ' ' + drawn.quote + ' ' + drawn.documentTitle + ' ' + coalesce(n.number, n.name) AS line
        ORDER BY line
        """);
}
