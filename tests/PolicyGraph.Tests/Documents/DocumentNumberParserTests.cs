using PolicyGraph.Documents;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Documents;

public sealed class DocumentNumberParserTests
{
    [Theory]
    [InlineData("国办发〔2017〕95号", "国办发〔2017〕95号")]
    [InlineData("国办发[2017]95号", "国办发〔2017〕95号")]
    [InlineData("国办发［2017］95号", "国办发〔2017〕95号")]
    [InlineData("国办发（2017）95号", "国办发〔2017〕95号")]
    [InlineData("国办发【2017】95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔２０１７〕９５号", "国办发〔2017〕95号")]
    [InlineData("国办发 〔 2017 〕 95 号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017〕\n95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017〕第95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017〕95号号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017年〕95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017〕095号", "国办发〔2017〕95号")]
    [InlineData("国办发﹝2017﹞95号", "国办发〔2017〕95号")]
    [InlineData("国办发[2017］95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔二〇一七〕95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔二○一七〕 95 号", "国办发〔2017〕95号")]
    public void All_that_offices_print_is_one_normal_form(string text, string number)
    {
        var match = DocumentNumberParser.FindFirst(text).ShouldNotBeNull();
        match.Number.ToString().ShouldBe(number);
        match.Span.Length.ShouldBe(text.Length);
    }

    [Theory]
    [InlineData("国办发〔201795号", "国办发〔2017〕95号")]
    [InlineData("国发〔20227号", "国发〔2022〕7号")]
    [InlineData("国办发2017〕95号", "国办发〔2017〕95号")]
    [InlineData("发改社会〔20231558号", "发改社会〔2023〕1558号")]
    [InlineData("教职成（20181号", "教职成〔2018〕1号")]
    [InlineData("国办发〔2017第95号", "国办发〔2017〕95号")]
    [InlineData("国办发〔2017年95号", "国办发〔2017〕95号")]
    [InlineData("国办发【2017 95号", "国办发〔2017〕95号")]
    public void A_lost_bracket_is_restored(string text, string number)
    {
        var match = DocumentNumberParser.FindFirst(text).ShouldNotBeNull();
        match.Number.ToString().ShouldBe(number);
        match.BracketLost.ShouldBeTrue();
    }

    [Theory]
    [InlineData("依据发改社会〔2019〕590号", "发改社会〔2019〕590号")]
    [InlineData("可按财税〔2019〕46号文件抵免", "财税〔2019〕46号")]
    [InlineData("按照国办发〔2019〕5号要求", "国办发〔2019〕5号")]
    [InlineData("我市全面落实国发〔2018〕11号", "国发〔2018〕11号")]
    [InlineData("《某意见》和发改社会〔2019〕1558号", "发改社会〔2019〕1558号")]
    [InlineData("（某办发〔2022〕5号）和国发〔2018〕11号", "某办发〔2022〕5号")]
    [InlineData("应当符合教职成〔2018〕1号文件", "教职成〔2018〕1号")]
    [InlineData("根据国务院办公厅国办发〔2017〕95号", "国办发〔2017〕95号")]
    [InlineData("结合湘教发〔2021〕3号", "湘教发〔2021〕3号")]
    [InlineData("荔农函〔2024〕9号", "荔农函〔2024〕9号")]
    [InlineData("宜府办发〔2020〕3号", "宜府办发〔2020〕3号")]
    [InlineData("《甲乙办法》（浏食安委发〔2023〕2号）", "浏食安委发〔2023〕2号")]
    [InlineData("《甲乙办法》（按国办发〔2023〕2号）", "国办发〔2023〕2号")]
    [InlineData("泸市人社函〔2024〕6号", "泸市人社函〔2024〕6号")]
    public void Words_before_the_prefix_are_no_part_of_it(string text, string number) =>
        DocumentNumberParser.FindFirst(text).ShouldNotBeNull().Number.ToString().ShouldBe(number);

    [Theory]
    [InlineData("陕政办发〔〕26号")]
    [InlineData("第2023137号建议")]
    [InlineData("某某的建议（20222223号）")]
    [InlineData("国办发〔1017〕95号")]
    [InlineData("国办发〔2017〕0号")]
    [InlineData("2019年4月590号")]
    [InlineData("财政部公告2019年第46号")]
    [InlineData("国办发〔2017〕1234567号")]
    [InlineData("某某提案（2022223号）")]
    [InlineData("某某会议第〔2022〕号")]
    [InlineData("中山路〔2017号")]
    [InlineData("")]
    public void What_has_no_year_or_no_prefix_is_no_number(string text) => DocumentNumberParser.FindFirst(text).ShouldBeNull();

    [Fact]
    public void Several_numbers_are_found_in_text_order() =>
        DocumentNumberParser.FindAll("依照国发〔2019〕4号国办发〔2017〕95号和财税〔2019〕46号，第3号建议").Select(match => match.Number.ToString())
            .ShouldBe(["国发〔2019〕4号", "国办发〔2017〕95号", "财税〔2019〕46号"]);

    [Fact]
    public void Time_is_linear_in_a_text_of_marks_alone() =>
        DocumentNumberParser.FindAll(string.Concat(Enumerable.Repeat("第 1 号 ", 500_000))).ShouldBeEmpty();

    [Theory]
    [InlineData("国办发（2017）95号", true)]
    [InlineData(" 国办发〔2017〕95号 ", true)]
    [InlineData("依据国办发〔2017〕95号", false)]
    [InlineData("国办发", false)]
    [InlineData(null, false)]
    public void A_number_parses_only_where_it_is_all_of_the_text(string? text, bool parses) =>
        DocumentNumber.TryParse(text, out _).ShouldBe(parses);
}
