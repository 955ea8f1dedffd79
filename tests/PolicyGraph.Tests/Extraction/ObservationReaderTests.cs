using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Numbers that describe: value, unit, measure, stage, bound, whose they are, and since when.</summary>
public sealed class ObservationReaderTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    [Theory]
    [InlineData("全市现有高职院校11所、中职学校35所，在校生约19.2万人。", "11 所 学校", "35 所 学校", "≈19.2 万人 学生")]
    [InlineData("职业教育规模居全省前列，134家产教融合型企业分布在各区。", "134 家 产教融合型企业")]
    [InlineData("农村厨师持证率达94%以上。", "≥94 % 农村厨师持证率")]
    [InlineData("园区占地面积为1200亩。", "1200 亩 园区占地面积")]
    [InlineData("全县民营经济市场主体达到18.7万户。", "18.7 万户 全县民营经济市场主体")]
    [InlineData("区内规上工业产值超5000亿元。", "≥5000 亿元 区内规上工业产值")]
    [InlineData("全州养老机构共有床位6400余张。", "≈6400 张 床位")]
    [InlineData("农民人均可支配收入2.1万元，居全省第三。", "2.1 万元 农民人均可支配收入")]
    [InlineData("青海互助青稞酒有限公司、青海西北骄餐饮管理有限公司等连锁企业拥有门店260家。", "260 家 门店")]
    [InlineData("石家庄国控城市发展投资集团有限责任公司（简称国控集团）收储闲置公寓21栋。", "21 栋 闲置公寓")]
    [InlineData("洱海流域现有下沉式再生水厂6座。", "6 座 洱海流域现有下沉式再生水厂")]
    [InlineData("清理规范性文件11件。", "11 件 规范性文件")]
    public void A_number_that_describes_says_what_it_counts(string sentence, params string[] expected) => Observed(sentence).Select(Show).ShouldBe(expected);

    [Theory]
    // Within a commitment: done, running, promised.
    [InlineData("我局将新建实训基地3个。")]
    [InlineData("我局已将107家企业纳入培育库。")]
    [InlineData("一、下一步工作\n新增公办学位2000个。")]
    // Years, ordinals, numbers of documents and articles, telephones, pages.
    [InlineData("职业教育法自2022年5月1日起施行。")]
    [InlineData("国办发〔2017〕95号文件影响深远。")]
    [InlineData("该法第二十条对此已有规定。")]
    [InlineData("咨询电话0733-28680000长期有效。")]
    [InlineData("“1+X”证书和“7510”行动家喻户晓。")]
    [InlineData("此事涉及三个方面。")]
    // A share without what it is of; a change.
    [InlineData("其中，60%以上在本地。")]
    [InlineData("地区生产总值同比增长6.5%。")]
    // What is asked for, required or aimed at, and what somebody else said.
    [InlineData("您建议每年安排专项资金500万元。")]
    [InlineData("提案提出设立10亿元基金。")]
    [InlineData("上级要求生师比不高于18名学生。")]
    [InlineData("规划提出“到2035年培育企业100家”。")]
    [InlineData("按照标准，对获评企业给予一次性奖励20万元。")]
    [InlineData("感谢您走访20家企业。")]
    // Not in the body.
    [InlineData("情况属实。\n阅读：187次")]
    public void What_is_promised_required_asked_or_no_count_is_none(string body) => Observed(body).ShouldBeEmpty();

    [Theory]
    [InlineData("全市共有中职学校35所。", "全市")]
    [InlineData("市教育局现有直属单位42家。", "市教育局")]
    [InlineData("职业学校共35所。", null)]
    public void A_number_belongs_to_whom_the_sentence_names(string sentence, string? subject) =>
        Observed(sentence).ShouldHaveSingleItem().Subject?.Printed.ShouldBe(subject);

    [Fact]
    public void Its_evidence_is_the_sentence_or_of_a_long_one_the_clause()
    {
        var tail = string.Concat(Enumerable.Repeat("，教育事业稳步发展", 20));
        Observed("全市共有中职学校35所，布局合理。").ShouldHaveSingleItem().Evidence.Quote.ShouldBe("全市共有中职学校35所，布局合理");
        Observed($"全市共有中职学校35所{tail}。").ShouldHaveSingleItem().Evidence.Quote.ShouldBe("全市共有中职学校35所");
    }

    static string Show(Observation observation)
    {
        var quantity = observation.Quantity;
        var bound = quantity.Bound switch { QuantityBound.AtLeast => "≥", QuantityBound.AtMost => "≤", QuantityBound.About => "≈", _ => "" };
        return string.Join(' ', new[] { $"{bound}{quantity.Value}", quantity.Unit, quantity.Measure, quantity.Stage, quantity.Per, quantity.AsOf?.ToString() }.OfType<string>());
    }

    static ImmutableArray<Observation> Observed(string body) => Pipeline.Annotate(MarkedCommitments.Reply(body)).Commitments.Observations;
}
