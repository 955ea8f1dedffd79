using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests.Evaluation;

/// <summary>Two letters whose citations settle to one node, and what the gold says of them.</summary>
public sealed class WrongMergesTests
{
    const string Title = "关于深化产教融合的若干意见", Number = "国办发〔2017〕95号";

    static readonly PolicyGraphPipeline Pipeline = new();

    public static TheoryData<string, CitationAnnotation, CitationAnnotation> One => new()
    {
        { "the same", new(Title, Level: "national"), new(Title, Level: "national") },
        { "number and title", new(Title, Number), new(Title) },
        { "an issuer before the title", new("国务院办公厅" + Title, Number), new(Title, Issuer: "国务院办公厅") },
        { "nothing tells the region", new(Title), new(Title, Level: "municipal") },
    };

    [Theory]
    [MemberData(nameof(One))]
    public void One_work_of_the_gold_is_merged_rightly(string why, CitationAnnotation first, CitationAnnotation second) =>
        Find(Letter("中山市", $"《{Title}》", first), Letter("柳州市", $"《{Title}》", second)).ShouldBeEmpty(why);

    [Fact]
    public void A_law_has_several_names() =>
        Find(
            Letter("中山市", "《职业教育法》", new CitationAnnotation("职业教育法", Level: "national")),
            Letter("柳州市", "《职教法》", new CitationAnnotation("职教法", Level: "national"))).ShouldBeEmpty();

    public static TheoryData<string, CitationAnnotation, CitationAnnotation> Two => new()
    {
        { "numbers", new(Title, Number), new(Title, "国办发〔2018〕5号") },
        { "regions of issuers", new(Title, Issuer: "国务院办公厅"), new(Title, Issuer: "柳州市人民政府") },
        { "levels", new(Title, Level: "national"), new(Title, Level: "municipal") },
        { "regions of one level", new(Title, Level: "municipal"), new(Title, Level: "municipal") },
        { "a joint issuer's region", new(Title, Issuer: "教育部、广东省人民政府"), new(Title, Issuer: "教育部") },
    };

    [Theory]
    [MemberData(nameof(Two))]
    public void Two_works_of_the_gold_are_merged_wrongly(string why, CitationAnnotation first, CitationAnnotation second)
    {
        var merge = Find(Letter("中山市", $"《{Title}》", first), Letter("柳州市", $"《{Title}》", second)).ShouldHaveSingleItem(why);
        merge.Describe().ShouldBe($"{first.Describe()} of 中山市 and {second.Describe()} of 柳州市");
    }

    [Fact]
    public void Titles_that_one_number_brings_together_are_two_where_the_gold_knows_no_number_of_one()
    {
        const string other = "关于深化产教融合的若干意见的实施细则及任务分工";
        Find(Letter("中山市", $"《{Title}》（{Number}）", new CitationAnnotation(Title)), Letter("柳州市", $"《{Title}》（{Number}）", new CitationAnnotation(other, Number)))
            .ShouldBeEmpty("one title holds the other");
        Find(Letter("中山市", $"《{Title}》（{Number}）", new CitationAnnotation(Title)), Letter("柳州市", Number, new CitationAnnotation("职业学校管理办法", Number)))
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_names_that_the_authority_has_for_one_work_are_one() =>
        Find(
            Letter("中山市", "《国家产教融合试点实施方案》", new CitationAnnotation("国家产教融合试点实施方案")),
            Letter("柳州市", "《国家产教融合建设试点实施方案》", new CitationAnnotation("国家产教融合建设试点实施方案"))).ShouldBeEmpty();

    [Fact]
    public void A_range_of_years_that_settling_takes_for_a_misprint_is_no_second_work()
    {
        const string right = "职业教育产教融合赋能提升行动实施方案（2023—2025年）", wrong = "职业教育产教融合赋能提升行动实施方案（2023-2035）";
        var issued = "2023年6月，国家发展改革委、教育部等八部门联合印发";
        Find(
            Letter("中山市", $"{issued}《{right}》（发改社会〔2023〕699号）", new CitationAnnotation(right)),
            Letter("柳州市", $"{issued}《{wrong}》", new CitationAnnotation(wrong))).ShouldBeEmpty();
    }

    [Fact]
    public void Works_that_stay_apart_are_no_merge() =>
        Find(
            Letter("中山市", "《关于甲乙丙丁工作的意见》", new CitationAnnotation("关于甲乙丙丁工作的意见", Level: "municipal")),
            Letter("柳州市", "《关于甲乙丙丁工作的意见》", new CitationAnnotation("关于甲乙丙丁工作的意见", Level: "municipal"))).ShouldBeEmpty();

    static IReadOnlyList<WrongMerge> Find(params (ScoredText Scored, Extraction.DocumentAnnotations Annotations)[] letters)
    {
        letters.ShouldAllBe(letter => letter.Annotations.Works.Length == 1);
        return WrongMerges.Find(letters);
    }

    static (ScoredText, Extraction.DocumentAnnotations) Letter(string city, string cites, CitationAnnotation gold)
    {
        var text = $"{city}教育局关于市人大第5号建议的答复\n\n某某代表：\n\n您提出的建议收悉，现答复如下：{cites}。\n\n{city}教育局\n2023年7月7日\n";
        var said = new AnnotationFile { Document = new DocumentAnnotation(Region: city), Citations = [gold] };
        return (new ScoredText(city, text, said, null), Pipeline.Annotate(text));
    }
}
