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

    const string Drawn =
        """
        MATCH (c:Commitment)-[drawn:IN_DOCUMENT|MADE|BASED_ON|ABOUT]-(n)
        RETURN c.id + ' ' + type(drawn) + ' ' + coalesce(drawn.role, '') + ' ' + drawn.quote + ' ' + drawn.documentTitle + ' ' + coalesce(n.number, n.name) AS line
        ORDER BY line
        """;

    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_drawn_follows_as_documents_come_gain_captures_and_go()
    {
        await using var drawing = await Drawing.OpenAsync(server, Drawn);
        await drawing.WriteAsync(TestLetters.Of("中山市", Promises, capturedOn: Monday));
        var alone = await drawing.RebuiltAsync();
        alone.Select(line => line.Split(' ')[1]).Distinct().ShouldBe(["IN_DOCUMENT", "MADE", "BASED_ON", "ABOUT"], ignoreOrder: true);

        // The title now belongs to a number, then to two, and leads nowhere.
        await drawing.WriteAsync(TestLetters.Of("柳州市", "下一步，我局将按照《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）新建基地2个。"));
        var joined = await drawing.RebuiltAsync();
        joined.Where(line => line.Contains("BASED_ON")).Select(line => line.Split(' ')[^1]).ShouldBe(["国办发〔2031〕9号", "国办发〔2031〕9号"]);
        var second = await drawing.WriteAsync(TestLetters.Of("长春市", "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2029〕1号）精神。"));
        (await drawing.RebuiltAsync()).ShouldNotContain(line => line.Contains("BASED_ON"));
        await drawing.DeleteAsync(second);
        (await drawing.LinesAsync()).ShouldBe(joined);

        // An earlier capture of the same text tells its address: the document has a stronger key, and every commitment another id.
        await drawing.WriteAsync(TestLetters.Of("中山市", Promises, url: "https://example.test/1", capturedOn: Monday.AddDays(-1)));
        var renamed = await drawing.RebuiltAsync();
        renamed.Count.ShouldBe(joined.Count);
        renamed.ShouldNotBe(joined);
    }
}
