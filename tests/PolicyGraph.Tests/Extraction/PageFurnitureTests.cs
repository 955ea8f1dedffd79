using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>What a page puts round a letter names nothing in it.</summary>
public sealed class PageFurnitureTests
{
    const string Letter = "某某代表：\n您提出的建议收悉，现答复如下：\n我市推进校企合作。\n\n中山市教育和体育局\n2031年6月17日\n\n";

    [Theory]
    [InlineData("上一篇：新余市财政局关于印发《甲乙办法》的通知")]
    [InlineData("相关链接：\n佛山市教育局关于落实《国家甲乙规划》的通知（佛教〔2031〕9号）")]
    [InlineData("相关阅读\n国务院关于印发《甲乙方案》的通知\n佛山市教育局关于丙丁的公告")]
    [InlineData("推荐阅读 国务院关于印发《甲乙方案》的通知")]
    [InlineData("政策解读｜《广东省甲乙条例》")]
    public void Links_to_other_pages_name_nothing(string below) => Named(below).ShouldBeEmpty();

    [Theory]
    [InlineData("附件：中山市教育和体育局关于落实《甲乙方案》的通知")]
    [InlineData("相关链接：\n【图解】《甲乙方案》")]
    public void What_is_no_link_may_name_works(string below) => Named(below).ShouldContain("《甲乙方案》");

    static IEnumerable<string> Named(string below) =>
        new PolicyGraphPipeline().Annotate(Letter + below).Mentions.Where(mention => mention.Span.Start >= Letter.Length).Select(mention => mention.Text);
}
