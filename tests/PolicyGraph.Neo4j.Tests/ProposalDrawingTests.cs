using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Stores.Tests;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What letters answer is drawn for people to look at: it must follow as letters come and go.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ProposalDrawingTests(Neo4jServer server)
{
    const string Lead = "您提出的《关于深化产教融合的建议》收悉，由我局会同市财政局办理，现答复如下：\n\n一、关于组建教育集团的建议\n吸收采纳。下一步，我局将新建实训基地3个。";

    const string Joint = "您提出的建议收悉，现答复如下：\n\n关于发放补贴的建议\n暂不具备条件。";

    const string Drawn =
        """
        MATCH (one)-[drawn:ANSWERS|HANDLED_BY|SUGGESTS|ANSWERED_IN|MADE_UNDER]->(other)
        RETURN type(drawn) + ' ' + coalesce(drawn.role + ' ', '') + CASE WHEN one:Suggestion THEN one.name ELSE other.name END AS line
        ORDER BY line
        """;

    [Fact]
    public async Task What_is_drawn_follows_as_letters_come_and_go()
    {
        await using var drawing = await Drawing.OpenAsync(server, Drawn);
        var lead = await drawing.WriteAsync(Letter("中山市教育局", Lead));
        var alone = await drawing.LinesAsync();
        alone.ShouldBe(
            [
                "ANSWERS 关于深化产教融合的建议", "ANSWERED_IN 组建教育集团", "HANDLED_BY Joint 中山市财政局", "HANDLED_BY Lead 中山市教育局",
                "MADE_UNDER 组建教育集团", "SUGGESTS 组建教育集团",
            ], ignoreOrder: true);
        var joint = await drawing.WriteAsync(Letter("中山市财政局", Joint));
        var both = await drawing.RebuiltAsync();
        both.ShouldBe([.. alone, "ANSWERS 关于深化产教融合的建议", "ANSWERED_IN 发放补贴", "SUGGESTS 发放补贴"], ignoreOrder: true);

        // The letter that is left prints no title.
        await drawing.DeleteAsync(lead);
        (await drawing.LinesAsync()).ShouldBe(["ANSWERS 第1号", "ANSWERED_IN 发放补贴", "SUGGESTS 发放补贴"], ignoreOrder: true);
        await drawing.DeleteAsync(joint);
        (await server.LinesAsync("MATCH (n:Proposal|Suggestion|Handling) RETURN n.name AS line")).ShouldBeEmpty();
    }

    static DocumentGraph Letter(string office, string body)
    {
        var text = $"{office}关于市十六届人大三次会议第1号建议的答复\n\n尊敬的代表：\n\n{body}\n\n{office}\n2024年5月1日\n";
        return TestLetters.Extract(new SourceDocument(text, Hashing.Sha256(text), null, null, null));
    }
}
