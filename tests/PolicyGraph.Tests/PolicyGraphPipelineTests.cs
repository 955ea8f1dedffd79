using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests;

public sealed class PolicyGraphPipelineTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    const string Letter =
        """
        关于市人大第5号建议的答复

        某某代表：
            您提出的《关于甲乙的建议》收悉，经商市财政局，现答复如下：
            市政府印发了《关于推进甲乙的意
        见》（中府〔2031〕2号），按照国办发〔2017〕95号和《职业教育法》，中山职业技术学院开展了试点。

        中山市教育和体育局
        2031年6月17日
        """;

    [Fact]
    public void One_letter_goes_from_text_to_works_and_institutions()
    {
        var said = Pipeline.Annotate(Letter);
        said.Works.Select(work => work.Number?.ToString() ?? work.Title).ShouldBe(["中府〔2031〕2号", "国办发〔2017〕95号", "职业教育法"]);
        said.Institutions.Select(institution => institution.Name).ShouldContain("中山市财政局");
        said.Institutions.Select(institution => institution.Name).ShouldContain("中山职业技术学院");
        said.Header.Issuers.ShouldBe(["中山市教育和体育局"]);
    }

    [Fact]
    public void A_works_mentions_are_its_own()
    {
        var said = Pipeline.Annotate(Letter);
        said.Works[0].Mentions.Select(mention => said.Mentions[mention].Text).ShouldBe(["《关于推进甲乙的意\n见》（中府〔2031〕2号）"]);
        said.Works.SelectMany(work => work.Mentions).ShouldAllBe(mention => said.Mentions[mention].NamesWork);
    }

    [Fact]
    public void The_capture_bounds_a_letter_that_prints_no_date()
    {
        var undated = new SourceDocument("关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。", "", CapturedOn: new DateTimeOffset(2031, 7, 1, 0, 0, 0, TimeSpan.Zero));
        var bound = Pipeline.Build(undated).Annotations.Header.IssuedNotAfter.ShouldNotBeNull();
        bound.Day.ShouldBe(new DateOnly(2031, 7, 1));
        bound.Span.ShouldBeNull();
    }

    [Fact]
    public void A_dated_letter_has_no_bounds()
    {
        var graph = Pipeline.Build(new SourceDocument(Letter, "", CapturedOn: DateTimeOffset.UnixEpoch));
        graph.Annotations.Header.IssuedNotAfter.ShouldBeNull();
        graph.Annotations.Header.IssuedNotBefore.ShouldBeNull();
        graph.Evidence.Length.ShouldBe(graph.Annotations.Mentions.Length);
    }

    [Fact]
    public void Every_string_is_accepted_and_its_mentions_stand_in_order_without_overlap() =>
        Prop.ForAll(Texts().ToArbitrary(), source =>
        {
            var said = Pipeline.Annotate(source);
            said.Mentions.ShouldAllBe(mention => mention.Span.End <= source.Length && mention.Span.Of(source) == mention.Text);
            said.Mentions.Zip(said.Mentions.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
            said.Works.SelectMany(work => work.Mentions).Order().ShouldBe(
                said.Mentions.Select((mention, index) => (mention, index)).Where(item => item.mention.NamesWork).Select(item => item.index));
            said.Works.ShouldAllBe(work => work.Signature.Number != null || work.Signature.Title != null);
            said.Mentions.ShouldAllBe(mention => mention.NamesWork == (mention.Function != null) && (mention.FunctionTrigger == null || mention.FunctionTrigger.Value.End <= source.Length));
            said.Relations.ShouldAllBe(relation => relation.Span.Length > 0 && relation.Span.End <= source.Length && relation.From != relation.To);
            said.Anaphors.ShouldAllBe(anaphor => anaphor.Span.Of(source) == anaphor.Text && anaphor.Works.All(work => work < said.Works.Length));
            said.Quotes().ShouldAllBe(evidence => evidence.Quote.Length <= TextEvidence.MaxLength && evidence.Span.Of(source) == evidence.Quote);
            var answers = said.Proposal?.Suggestions.Select(suggestion => suggestion.Answer).ToList() ?? [];
            answers.Zip(answers.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }).QuickCheckThrowOnFailure();

    // Pieces of letters in any order, and anything else.
    static Gen<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements(
            "某某代表：\n", "中山市教育和体育局", "\n", "。", "、", "和", "《", "》", "（", "）", "〔", "《关于甲乙的意见》", "（国办发〔2017〕95号）", "国发〔2019〕4号", "以下简称《意见》", "《意见》",
            "职业教育法", "市政府印发", "我局", "省“十四五”甲乙规划", "“7510”及", "2031年6月17日", "关于第5号建议的答复", "提出的", "收悉", "索引号：", "\t", "  ", "\uD840\uDC00",
            "中山职业技术学院", "长虹电子有限公司", "长虹产业学院", "中山电子产教联合体", "与", "共建", "牵头", "加入", "为贯彻落实", "出台", "据此", "上述文件", "，", "；", "“", "2031年6月，",
            "市十六届人大三次会议", "第20310065号", "由我局会同", "市财政局、人社局", "会办", "答复如下：", "一、关于设立基金的建议\n", "（二）关于“建设园区”。", "您建议设立基金，", "暂不采纳", "全市现有学校35所，在校生约19.2万人。", "就业率达98%以上。", "吸收采纳。", "二、关于所提建议\n")
            .ListOf().Select(string.Concat));
}
