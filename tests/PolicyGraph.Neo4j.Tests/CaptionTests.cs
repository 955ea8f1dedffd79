using PolicyGraph.Documents;
using PolicyGraph.Neo4j.Writing;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>What stands in a node's circle in Neo4j Browser.</summary>
public sealed class CaptionTests
{
    [Theory]
    [InlineData("深化产教融合的若干意见", "深化产教 融合的 若干意见")]
    [InlineData("职业教育法", "职业教育法")]
    [InlineData("佛山职业技术学院", "佛山职业 技术学院")]
    [InlineData("ABB 机器人", "ABB机器人")]
    [InlineData("", "")]
    public void A_name_is_broken_at_the_ends_of_words(string name, string lines) => CaptionLines.Of(name, 5, 5).ShouldBe(lines);

    [Fact]
    public void A_long_name_ends_in_an_ellipsis() =>
        CaptionLines.Of("全面推行中国特色企业新型学徒制加强技能人才培养的指导意见和实施办法", 5, 3).ShouldEndWith("…");

    [Theory]
    [InlineData("国务院办公厅关于深化产教融合的若干意见")]
    [InlineData("𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇")]
    [InlineData("aVeryLongLatinNameWithoutAnySpaceInIt")]
    [InlineData("  广东　拓斯达 科技 ")]
    public void No_line_is_wider_than_asked_and_nothing_is_lost(string name)
    {
        var lines = CaptionLines.Of(name, 5, 99).Split(' ');
        lines.ShouldAllBe(line => line.Length > 0 && line.Sum(unit => unit < '\u2E80' ? 0.5 : 1) <= 5);
        lines.ShouldAllBe(line => !char.IsLowSurrogate(line[0]));
        string.Concat(lines).ShouldBe(string.Concat(name.Where(unit => !char.IsWhiteSpace(unit))));
    }

    [Fact]
    public void A_document_goes_by_its_number_else_by_place_and_date()
    {
        DocumentNumber.TryParse("合发改社会函〔2023〕85号", out var number).ShouldBeTrue();
        Captions.Lines(new DocumentHeader(DocumentKind.Reply) { Number = number }).ShouldBe("合发改 社会函 〔2023〕 85号");
        Captions.Lines(new DocumentHeader(DocumentKind.Reply, RegionCode: "440600", IssuedOn: new(2023, 6, 15))).ShouldBe("佛山 2023-06-15");
        Captions.Lines(new DocumentHeader(DocumentKind.Reply, Title: "关于市政协提案答复的函")).Split(' ').ShouldAllBe(line => line.Length <= 5);
    }
}
