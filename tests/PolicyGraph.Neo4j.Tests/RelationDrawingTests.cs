using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What letters state is drawn between the nodes for people to look at: it must follow where names lead.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RelationDrawingTests(Neo4jServer server)
{
    const string Drawn =
        """
        MATCH (one)-[drawn:COOPERATES_WITH|MEMBER_OF|BUILDS|IMPLEMENTS|REPEALS|AMENDS]->(other)
        RETURN one.name + ' ' + type(drawn) + ' ' + coalesce(other.number, other.name) + ' ' + coalesce(drawn.occurredOn, '') + ' ' + drawn.quote + ' ' + drawn.documentTitle AS line
        ORDER BY line
        """;

    static readonly DateTimeOffset Monday = new(2024, 6, 3, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_drawn_follows_as_documents_come_and_go()
    {
        await using var drawing = await Drawing.OpenAsync(server, Drawn);
        await drawing.WriteAsync(TestLetters.Of(
            "中山市",
            "2021年9月，中山职业技术学院与长虹电子有限公司共建长虹产业学院。长虹电子有限公司已加入中山电子产教联合体。"
            + "为贯彻落实《关于甲乙丙丁工作的若干意见》，我市印发《关于戊己庚辛工作的实施方案》，《关于壬癸子丑工作的实施方案》同时废止。"
            + "《关于戊己庚辛工作的实施方案》修订了《关于寅卯辰巳工作的管理办法》。", capturedOn: Monday));
        var alone = await drawing.RebuiltAsync();
        alone.ShouldContain(line => line.StartsWith("中山职业技术学院 COOPERATES_WITH 长虹电子有限公司 2021-09", StringComparison.Ordinal));
        alone.Select(line => line.Split(' ')[1]).Distinct().ShouldBe(["COOPERATES_WITH", "BUILDS", "MEMBER_OF", "IMPLEMENTS", "REPEALS", "AMENDS"], ignoreOrder: true);

        // The title now belongs to a number, then to two, and leads nowhere.
        await drawing.WriteAsync(TestLetters.Of("柳州市", "按照《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）推进。", capturedOn: Monday));
        var joined = await drawing.RebuiltAsync();
        joined.ShouldContain(line => line.Contains(" IMPLEMENTS 国办发〔2031〕9号"));
        var second = await drawing.WriteAsync(TestLetters.Of("长春市", "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2029〕1号）精神。", capturedOn: Monday));
        (await drawing.RebuiltAsync()).ShouldNotContain(line => line.Contains("IMPLEMENTS"));
        await drawing.DeleteAsync(second);
        (await drawing.LinesAsync()).ShouldBe(joined);

        // What a letter stated goes with it, though its colleges and firms are named elsewhere.
        var third = await drawing.WriteAsync(TestLetters.Of("柳州市", "中山职业技术学院与长虹电子有限公司签约合作。", 2, capturedOn: Monday));
        (await drawing.LinesAsync()).Count.ShouldBe(joined.Count + 1);
        await drawing.DeleteAsync(third);
        (await drawing.LinesAsync()).ShouldBe(joined);
    }
}
