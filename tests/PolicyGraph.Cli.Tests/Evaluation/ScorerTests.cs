using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests.Evaluation;

public sealed class ScorerTests
{
    const string Text = "市教育局落实《职业教育法》和国办发〔2017〕95号。";

    static readonly MentionAnnotation Agency = new("agency", "市教育局", 0, 4, "中山市教育和体育局");
    static readonly MentionAnnotation Law = new("law", "《职业教育法》", 6, 13, "中华人民共和国职业教育法");
    static readonly MentionAnnotation Policy = new("policy", "国办发〔2017〕95号", 14, 26, Number: "国办发〔2017〕95号");

    [Fact]
    public void What_is_predicted_as_in_gold_is_right()
    {
        var gold = new AnnotationFile { Mentions = [Agency, Law, Policy] };
        var measures = Score(gold, gold);
        measures["mention all"].ShouldBe(new Tally(3, 0, 0));
        measures["mention law+policy"].ShouldBe(new Tally(2, 0, 0));
        measures["mention agency"].F1.ShouldBe(1);
        measures["canonical name"].ShouldBe(new Tally(2, 0, 0));
        measures.ShouldNotContainKey("offset errors");
    }

    [Fact]
    public void A_text_without_a_prediction_misses_all()
    {
        var measures = Score(new AnnotationFile { Mentions = [Law], Document = new(Title: "函") }, null);
        measures["mention law"].ShouldBe(new Tally(0, 0, 1));
        measures["document title"].ShouldBe(new Tally(0, 0, 1));
        measures["mention law"].Precision.ShouldBe(double.NaN);
        measures["mention law"].Recall.ShouldBe(0);
    }

    [Fact]
    public void A_span_that_is_off_overlaps_but_does_not_match()
    {
        var off = Law with { Text = "职业教育法", Start = 7, End = 12 };
        var measures = Score(new AnnotationFile { Mentions = [Law] }, new AnnotationFile { Mentions = [off] });
        measures["mention law"].ShouldBe(new Tally(0, 1, 1));
        measures["mention~ law"].ShouldBe(new Tally(1, 0, 0));
    }

    [Fact]
    public void A_mention_of_another_type_does_not_match()
    {
        var measures = Score(new AnnotationFile { Mentions = [Law] }, new AnnotationFile { Mentions = [Law with { Type = "policy" }] });
        measures["mention law"].ShouldBe(new Tally(0, 0, 1));
        measures["mention policy"].ShouldBe(new Tally(0, 1, 0));
        measures["mention law+policy"].ShouldBe(new Tally(0, 1, 1));
    }

    [Theory]
    [InlineData("市教育厅", 0, 4)]
    [InlineData("市教育局", 1, 5)]
    [InlineData("", 99, 99)]
    [InlineData("", 4, 2)]
    public void A_mention_that_is_not_cut_from_the_text_is_an_offset_error(string text, int start, int end) =>
        Score(new AnnotationFile(), new AnnotationFile { Mentions = [new("agency", text, start, end)] })["offset errors"]
            .ShouldBe(new Tally(0, 1, 0));

    [Theory]
    [InlineData("law", "职业教育法", "中华人民共和国职业教育法", false)]
    [InlineData("policy", "教育部关于印发职业学校管理办法的通知", "《职业学校管理办法》", true)]
    [InlineData("agency", "教育部关于印发职业学校管理办法的通知", "《职业学校管理办法》", false)]
    [InlineData("agency", "中山市教育和体育局", "中山市 教育和体育局", true)]
    public void A_canonical_name_is_compared_as_its_type_wants(string type, string gold, string predicted, bool isRight)
    {
        var mention = new MentionAnnotation(type, "市教育局", 0, 4, gold);
        Score(new AnnotationFile { Mentions = [mention] }, new AnnotationFile { Mentions = [mention with { Name = predicted }] })["canonical name"]
            .ShouldBe(isRight ? new Tally(1, 0, 0) : new Tally(0, 1, 1));
    }

    public static TheoryData<string, CitationAnnotation, CitationAnnotation, bool> Citations => new()
    {
        { "one number", new(Number: "国办发〔2017〕95号"), new("别的题目", "国办发[2017]95号"), true },
        { "two numbers", new("同一题目的实施意见", "国办发〔2017〕95号"), new("同一题目的实施意见", "国办发〔2017〕96号"), false },
        { "one title", new("国务院办公厅关于深化产教融合的若干意见"), new("关于深化产教融合的若干意见"), true },
        { "a law's short title", new("中华人民共和国职业教育法"), new("职业教育法"), true },
        { "one title holds the other", new("国家职业教育改革实施方案"), new("职业教育改革实施方案"), true },
        { "too short to hold", new("职业教育改革"), new("教育改革"), false },
        { "a number against a title", new(Number: "国办发〔2017〕95号"), new("关于深化产教融合的若干意见"), false },
    };

    [Theory]
    [MemberData(nameof(Citations))]
    public void Citations_match_by_number_else_by_title(string why, CitationAnnotation gold, CitationAnnotation predicted, bool match) =>
        Score(new AnnotationFile { Citations = [gold] }, new AnnotationFile { Citations = [predicted] })["citation"].TruePositives
            .ShouldBe(match ? 1 : 0, why);

    [Fact]
    public void A_title_outright_goes_before_a_title_that_holds_it()
    {
        var gold = new AnnotationFile
        {
            Citations = [new("广东省职业教育改革实施方案", Level: "provincial"), new("职业教育改革实施方案", Level: "national")],
        };
        var predicted = new AnnotationFile { Citations = [new("职业教育改革实施方案", Level: "national")] };
        Score(gold, predicted)["citation level"].ShouldBe(new Tally(1, 0, 0));
    }

    [Fact]
    public void The_fields_of_a_citation_count_where_gold_has_them()
    {
        var gold = new CitationAnnotation("职业教育改革实施方案", "国发〔2019〕4号", "国务院", null, "policy");
        var measures = Score(
            new AnnotationFile { Citations = [gold] },
            new AnnotationFile { Citations = [gold with { Number = null, Issuer = "教育部", Level = "national" }] });
        measures["citation number"].ShouldBe(new Tally(0, 0, 1));
        measures["citation issuer"].ShouldBe(new Tally(0, 0, 1));
        measures["citation level"].ShouldBe(Tally.None);
        measures["citation kind"].ShouldBe(new Tally(1, 0, 0));
    }

    [Fact]
    public void A_header_field_is_right_wrong_missed_or_extra()
    {
        var measures = Score(
            new AnnotationFile { Document = new("中府〔2019〕2号", "函", "中山市教育局", Kind: "reply") },
            new AnnotationFile { Document = new("中府(2019)2号", "复函", Kind: "reply", Date: "2019-01-02") });
        measures["document number"].ShouldBe(new Tally(1, 0, 0));
        measures["document title"].ShouldBe(new Tally(0, 1, 1));
        measures["document issuer"].ShouldBe(new Tally(0, 0, 1));
        measures.ShouldNotContainKey("document date");
        measures["document all"].ShouldBe(new Tally(2, 2, 2));
    }

    [Fact]
    public void Planned_commitments_match_by_half_an_overlap_and_then_by_actor_and_quantities()
    {
        var gold = new AnnotationFile
        {
            Commitments = [new(0, 10, "planned", "市教育局", [new(50, "个"), new(3, "万人")]), new(20, 30, "done")],
        };
        var predicted = new AnnotationFile { Commitments = [new(2, 10, "planned", "我局", [new(50, "个"), new(9, "家")]), new(12, 18, "planned")] };
        var measures = Score(gold, predicted);
        measures["commitment planned"].ShouldBe(new Tally(1, 1, 0));
        measures["commitment actor"].ShouldBe(new Tally(0, 0, 1));
        measures["commitment quantities"].ShouldBe(new Tally(1, 1, 1));
    }

    [Fact]
    public void Cooperation_has_no_direction_and_other_relations_have()
    {
        var gold = new AnnotationFile { Relations = [new("一汽", "COOPERATES_WITH", "长职院"), new("长职院", "MEMBER_OF", "联盟")] };
        var predicted = new AnnotationFile { Relations = [new("长职院", "COOPERATES_WITH", "一汽"), new("联盟", "MEMBER_OF", "长职院")] };
        Score(gold, predicted)["relation"].ShouldBe(new Tally(1, 1, 1));
    }

    [Fact]
    public void Tallies_add_up_over_texts()
    {
        var gold = new AnnotationFile { Mentions = [Law] };
        Scorer.Score([new("a", Text, gold, gold), new("b", Text, gold, null)]).Measures["mention law"].ShouldBe(new Tally(1, 0, 1));
    }

    static IReadOnlyDictionary<string, Tally> Score(AnnotationFile gold, AnnotationFile? predicted) =>
        Scorer.Score([new ScoredText("letter", Text, gold, predicted)]).Measures;
}
