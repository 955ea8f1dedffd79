using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

/// <summary>A printed pair of title and number against what the authority knows: the outcome says what contradicts it.</summary>
public sealed class NumberTitleAgreementTests
{
    static readonly WorkSettlement Settlement = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    static readonly PolicyGraphPipeline Pipeline = new();

    [Theory]
    [InlineData("《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）", "国办发〔2017〕95号")]
    [InlineData("《关于深化产教融合的若干意见》（国办发〔2017〕95号）", "国办发〔2017〕95号")]
    // 试行 is dropped, brackets are others.
    [InlineData("《建设产教融合型企业实施办法（试行）》（发改社会〔2019〕590号）", "发改社会〔2019〕590号")]
    [InlineData("《建设产教融合型企业实施办法》(发改社会[2019]590号)", "发改社会〔2019〕590号")]
    // One of several issuers is printed, or all.
    [InlineData("国家发展改革委《建设产教融合型企业实施办法》（发改社会〔2019〕590号）", "发改社会〔2019〕590号")]
    [InlineData("国家发展改革委、教育部《建设产教融合型企业实施办法（试行）》（发改社会〔2019〕590号）", "发改社会〔2019〕590号")]
    [InlineData("《国家发展改革委 教育部关于印发〈建设产教融合型企业实施办法（试行）〉的通知》（发改社会〔2019〕590号）", "发改社会〔2019〕590号")]
    public void A_right_pair_is_what_the_authority_knows(string printed, string number)
    {
        var (outcome, works) = Settle(printed);
        outcome.Status.ShouldBe(ResolutionStatus.Resolved);
        outcome.Reason.ShouldBe("the authority knows number and title");
        works.ShouldHaveSingleItem().Number.ShouldBe(number);
    }

    [Theory]
    [InlineData("《国务院办公厅关于深化产教融合的若干意见》（国办发〔2018〕95号）", "printed with another year: the authority knows 《国务院办公厅关于深化产教融合的若干意见》 as 国办发〔2017〕95号")]
    [InlineData("《关于深化产教融合的若干意见》（国办发〔2017〕59号）", "printed with another serial: the authority knows 《国务院办公厅关于深化产教融合的若干意见》 as 国办发〔2017〕95号")]
    [InlineData("《关于深化产教融合的若干意见》（国办发〔2018〕59号）", "printed with another year and serial: the authority knows 《国务院办公厅关于深化产教融合的若干意见》 as 国办发〔2017〕95号")]
    [InlineData("《国务院办公厅关于深化产教融合的若干意见》（国发〔2017〕95号）", "printed with another prefix: the authority knows 《国务院办公厅关于深化产教融合的若干意见》 as 国办发〔2017〕95号")]
    [InlineData("《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2017〕95号）", "printed with another title: the authority knows 国办发〔2017〕95号 as 《国务院办公厅关于深化产教融合的若干意见》")]
    [InlineData("《建设产教融合型企业实施办法》（发改社会〔2020〕590号）", "printed with another year: the authority knows 《建设产教融合型企业实施办法（试行）》 as 发改社会〔2019〕590号")]
    [InlineData("国家发展改革委、教育部《建设产教融合型企业实施办法》（发改社会〔2019〕509号）", "printed with another serial: the authority knows 《建设产教融合型企业实施办法（试行）》 as 发改社会〔2019〕590号")]
    public void A_pair_that_contradicts_the_authority_is_ambiguous_and_says_how(string printed, string reason)
    {
        var (outcome, works) = Settle(printed);
        outcome.Status.ShouldBe(ResolutionStatus.Ambiguous);
        outcome.Reason.ShouldBe(reason);
        outcome.WorkId.ShouldBeNull();
        // What it may be: the known work, and what the number or the title names alone.
        outcome.CandidateIds.Length.ShouldBe(2);
        works.Select(work => work.Number).ShouldContain(number => reason.Contains(number!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）")]
    // The same title by another city is another work.
    [InlineData("《中山市人民政府办公室关于深化产教融合的若干意见》（中府办〔2031〕9号）")]
    public void A_pair_that_the_authority_does_not_know_contradicts_nothing(string printed)
    {
        var (outcome, works) = Settle(printed);
        outcome.Status.ShouldBe(ResolutionStatus.Resolved);
        outcome.Reason.ShouldBe("title and number agree in all held documents");
        works.ShouldHaveSingleItem().AuthorityKey.ShouldBeNull();
    }

    /// <summary>One letter of Zhongshan that prints the pair, settled alone.</summary>
    static (WorkOutcome Outcome, IReadOnlyList<SettledWork> Works) Settle(string printed)
    {
        var said = Pipeline.Annotate($"关于市人大第5号建议的答复\n\n某某代表：\n您提出的建议收悉，现答复如下：\n我局落实{printed}。\n\n中山市教育和体育局\n2031年6月17日\n");
        var work = said.Works.ShouldHaveSingleItem();
        var settled = Settlement.Settle([new SupportedSignature(work.Signature, 1, [work.Title!])]);
        return (settled.Outcomes[work.Signature.Canonical], settled.Works);
    }
}
