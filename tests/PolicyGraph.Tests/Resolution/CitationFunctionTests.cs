using PolicyGraph.Extraction;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

/// <summary>What a sentence does with the works that it names. ⟦…⟧ marks the words that tell it; the functions are those of the works in text order.</summary>
public sealed class CitationFunctionTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    [Theory]
    [InlineData("⟦根据⟧《甲乙方案》，开展试点。")]
    [InlineData("我局⟦依据⟧《甲乙办法》给予补贴。")]
    [InlineData("⟦按照⟧教育部办公厅《关于推进甲乙的通知》，启动申报。")]
    [InlineData("⟦依照⟧教职成〔2018〕1号文件，开展遴选。")]
    [InlineData("企业可⟦按⟧财税〔2019〕46号文件抵免。")]
    [InlineData("⟦按照⟧国务院印发的《甲乙方案》要求，开展试点。")]
    [InlineData("规划⟦依据之一，便是⟧国务院办公厅发布的《甲乙意见》。")]
    [InlineData("我市把《甲乙条例》⟦作为根本遵循⟧，开展执法。")]
    public void Basis(string sentence) => ShouldBe(sentence, CitationFunction.Basis);

    [Theory]
    [InlineData("为⟦贯彻落实⟧《甲乙意见》，开展试点。")]
    [InlineData("为⟦落实⟧中共中央办公厅、国务院办公厅印发《甲乙意见》，开展试点。")]
    [InlineData("市教育局认真⟦执行⟧《甲乙办法》，成效明显。")]
    [InlineData("正在组织⟦实施⟧《甲乙行动计划》。")]
    [InlineData("把《甲乙意见》⟦的要求细化⟧到县区。")]
    public void Implementation(string sentence) => ShouldBe(sentence, CitationFunction.Implementation);

    [Theory]
    [InlineData("我市先后⟦印发⟧《甲乙方案》等文件。")]
    [InlineData("市政府⟦出台⟧了《甲乙意见》。")]
    [InlineData("市政府⟦出台并实施⟧《甲乙意见》。")]
    [InlineData("《甲乙意见》⟦印发后⟧，我局细化了措施。")]
    [InlineData("《甲乙意见》（国办发〔2017〕95号）⟦实施以来⟧，成效明显。")]
    [InlineData("自治区人民政府办公厅⟦印发⟧的《甲乙方案》有明确限制。")]
    [InlineData("我局牵头⟦出台⟧《甲乙办法》。")]
    [InlineData("市委教育工作领导小组⟦审议通过⟧《甲乙行动计划》。")]
    public void Issuance(string sentence) => ShouldBe(sentence, CitationFunction.Issuance);

    [Theory]
    [InlineData("市政府办公室⟦转发⟧了《甲乙方案》。", CitationFunction.Transmission)]
    [InlineData("新⟦修订⟧的《职业教育法》施行。", CitationFunction.Amendment)]
    [InlineData("《甲乙办法》⟦正在修订⟧。", CitationFunction.Amendment)]
    [InlineData("⟦废止⟧《甲乙办法》。", CitationFunction.Repeal)]
    [InlineData("《甲乙办法》⟦同时废止⟧。", CitationFunction.Repeal)]
    [InlineData("《甲乙办法》⟦自本意见施行之日起废止⟧。", CitationFunction.Repeal)]
    [InlineData("对《甲乙办法》⟦等3件规范性文件予以废止⟧。", CitationFunction.Repeal)]
    [InlineData("对《甲乙办法》⟦作如下修改⟧。", CitationFunction.Amendment)]
    [InlineData("我市⟦对照⟧《甲乙方案》编制了清单。", CitationFunction.Reference)]
    [InlineData("⟦借鉴⟧《甲乙方案》的做法。", CitationFunction.Reference)]
    [InlineData("⟦围绕⟧我市《甲乙规划》，优化布局。", CitationFunction.Alignment)]
    [InlineData("均与《甲乙规划》相⟦衔接⟧。", CitationFunction.Alignment)]
    [InlineData("以国发〔2019〕4号⟦文件为统领⟧，开展试点。", CitationFunction.Alignment)]
    [InlineData("待省政府⟦出台⟧《甲乙办法》后，再行研究。", CitationFunction.Awaited)]
    [InlineData("待《甲乙办法》⟦印发后⟧，再行研究。", CitationFunction.Awaited)]
    [InlineData("密切关注省教育厅⟦出台⟧的《甲乙办法》。", CitationFunction.Awaited)]
    [InlineData("我市正联合市发展改革局等部门研究⟦制定⟧《甲乙十条》。", CitationFunction.Drafting)]
    [InlineData("市教育局拟⟦出台⟧《甲乙办法》。", CitationFunction.Drafting)]
    [InlineData("我厅牵头⟦起草⟧《甲乙条例》。", CitationFunction.Drafting)]
    [InlineData("市发改委牵头⟦编制⟧了《甲乙规划》。", CitationFunction.Drafting)]
    [InlineData("我局已提请市政府⟦出台⟧《甲乙办法》。", CitationFunction.Drafting)]
    public void The_rarer_functions(string sentence, CitationFunction function) => ShouldBe(sentence, function);

    [Theory]
    [InlineData("近年来，国家先后⟦出台⟧《甲乙意见》《丙丁办法》《戊己方案》等一系列政策。", CitationFunction.Background)]
    [InlineData("国家层面陆续⟦出台⟧《甲乙意见》《丙丁办法》等一系列政策。", CitationFunction.Background)]
    [InlineData("近年来，我市先后⟦出台⟧《甲乙意见》《丙丁办法》等一系列政策。", CitationFunction.Issuance)]
    [InlineData("⟦按照⟧《甲乙意见》和《丙丁办法》要求，开展试点。", CitationFunction.Basis)]
    [InlineData("为⟦落实⟧国办发〔2017〕95号文件和《丙丁决定》，开展试点。", CitationFunction.Implementation)]
    [InlineData("为⟦落实⟧国务院办公厅《甲乙意见》和省政府办公厅《丙丁办法》，开展试点。", CitationFunction.Implementation)]
    [InlineData("⟦依据⟧《甲乙意见》，省政府办公厅印发的《丙丁办法》，开展试点。", CitationFunction.Basis)]
    [InlineData("国务院办公厅《甲乙意见》和教育部《丙丁办法》⟦相继出台⟧，我局响应。", CitationFunction.Issuance)]
    public void Titles_in_one_list_share_their_trigger(string sentence, CitationFunction function) => ShouldBe(sentence, function);

    [Theory]
    [InlineData("2所高职纳入《甲乙规划》。")]
    [InlineData("《甲乙规划》明确以江阳区为核心区。")]
    [InlineData("《甲乙意见》提出的改革事项全面展开。")]
    [InlineData("根据实际情况，《甲乙意见》明确了任务。")]
    [InlineData("为落实有关要求。《甲乙意见》明确了任务。")]
    [InlineData("把《甲乙意见》宣传到位，正式启动。")]
    // What is denied is not done.
    [InlineData("目前我市尚未出台《甲乙办法》。")]
    [InlineData("《甲乙办法》尚未废止。")]
    [InlineData("2032年起不再执行《甲乙办法》。")]
    [InlineData("该文件不是依据《甲乙办法》制定的。")]
    // The proposer rests on it.
    [InlineData("您在建议中提到，根据《甲乙意见》，应当设立专项基金。")]
    [InlineData("提案建议根据《甲乙意见》设立专项基金。")]
    public void A_title_alone_is_a_mere_mention(string sentence)
    {
        var mention = Works(sentence).ShouldHaveSingleItem();
        mention.Function.ShouldBe(CitationFunction.Mention);
        mention.FunctionTrigger.ShouldBeNull();
    }

    [Theory]
    [InlineData("苏州市根据《甲乙意见》，开展试点。", CitationFunction.Mention)]
    [InlineData("苏州市委、市政府高度重视，贯彻落实《甲乙意见》。", CitationFunction.Mention)]
    [InlineData("例如，常州市财政局依据《甲乙意见》给予补贴。", CitationFunction.Mention)]
    [InlineData("苏州市印发《甲乙意见》。", CitationFunction.Issuance)]
    [InlineData("苏州市先行先试，我市也根据《甲乙意见》开展试点。", CitationFunction.Basis)]
    [InlineData("江苏省根据《甲乙意见》，开展试点。", CitationFunction.Basis)]
    [InlineData("江阴市根据《甲乙意见》，开展试点。", CitationFunction.Basis)]
    [InlineData("我市学习苏州市的经验，根据《甲乙意见》开展试点。", CitationFunction.Basis)]
    [InlineData("您提出的建议，根据《甲乙意见》，已予采纳。", CitationFunction.Basis)]
    public void What_another_place_rests_on_is_no_basis_of_the_letters(string sentence, CitationFunction function) =>
        Functions($"{sentence}\n\n无锡市教育局\n2031年6月17日").ShouldHaveSingleItem().ShouldBe(function);

    [Fact]
    public void Each_list_has_its_own_trigger() =>
        Functions("根据《甲乙方案》和《丙丁意见》，衔接《戊己规划》，我市出台《庚辛办法》。").ShouldBe(
            [CitationFunction.Basis, CitationFunction.Basis, CitationFunction.Alignment, CitationFunction.Issuance]);

    [Fact]
    public void A_citation_has_the_strongest_function_of_its_mentions() =>
        Pipeline.Annotate("《甲乙方案》内容丰富。市政府印发了《甲乙方案》。按照《甲乙方案》，开展试点。").Works.ShouldHaveSingleItem().Function.ShouldBe(CitationFunction.Basis);

    [Fact]
    public void Words_for_works_named_before_stand_apart()
    {
        var said = Pipeline.Annotate("我市印发《甲乙方案》《丙丁意见》。为贯彻落实上述文件，开展试点。");
        var anaphor = said.Anaphors.ShouldHaveSingleItem();
        anaphor.Text.ShouldBe("上述文件");
        anaphor.Works.ShouldBe([0, 1]);
        anaphor.Function.ShouldBe(CitationFunction.Implementation);
        said.Works.ShouldAllBe(work => work.Function == CitationFunction.Issuance);
    }

    [Theory]
    [InlineData("我市印发《甲乙方案》《丙丁意见》。该方案共有三章。", "该方案", 0)]
    [InlineData("我市印发《甲乙方案》《丙丁意见》。这份文件共有三章。", "这份文件", 1)]
    [InlineData("我市印发《甲乙方案》。省政府印发《戊己方案》。该方案共有三章。", "该方案", 1)]
    public void Words_for_one_work_mean_the_nearest_of_its_genre(string text, string words, int work)
    {
        var anaphor = Pipeline.Annotate(text).Anaphors.ShouldHaveSingleItem();
        anaphor.Text.ShouldBe(words);
        anaphor.Works.ShouldBe([work]);
    }

    [Theory]
    [InlineData("我市印发《甲乙方案》。应该办法更多。")]
    [InlineData("我市印发《甲乙方案》。该意见收悉。")]
    [InlineData("《甲乙方案》印发。省级以上文件50%以上政策落实。")]
    [InlineData("为落实上述文件，开展试点。我市印发《甲乙方案》。")]
    [InlineData("我市印发《甲乙方案》。以上工作已完成。")]
    public void Words_that_stand_for_no_work_are_none(string text) => Pipeline.Annotate(text).Anaphors.ShouldBeEmpty();

    static IEnumerable<CitationFunction?> Functions(string text) => Works(text).Select(mention => mention.Function);

    static IEnumerable<Mention> Works(string text) => Pipeline.Annotate(text).Mentions.Where(mention => mention.NamesWork);

    static void ShouldBe(string marked, CitationFunction function)
    {
        var text = Extraction.MarkedText.Parse(marked).Text;
        var works = Works(text).ToList();
        works.ShouldNotBeEmpty();
        works.ShouldAllBe(mention => mention.Function == function);
        Extraction.MarkedText.Write(text, works.Select(mention => mention.FunctionTrigger!.Value).Distinct()).ShouldBe(marked);
    }
}
