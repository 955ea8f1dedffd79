using System.Collections.Immutable;
using PolicyGraph.Extraction.Proposals;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>
/// The points of a proposal that a letter answers. ⟦…⟧ marks what is one; behind each stands what became of it, as printed and as one of the five.
/// </summary>
public sealed class SuggestionReaderTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    [Theory]
    // The letter calls it a suggestion, in a heading or at the head of a paragraph.
    [InlineData("一、关于⟦由财政牵头，设立奖补资金⟧的建议\n我市已出台办法。\n二、关于⟦组建教育集团⟧的建议\n正在起草方案。")]
    [InlineData("一、关于您提出的“⟦推行学分银行⟧”的建议\n我市已出台办法。\n二、关于贵会提出的⟦完善师资培训⟧的建议\n每年培训教师。")]
    [InlineData("（一）关于⟦加强监管⟧的建议。市市场监管局每季度检查。\n（二）关于“⟦一律停办培训机构⟧”的建议。法规没有授权。")]
    [InlineData("1、关于⟦订单培养⟧的建议。已有三所学校试行。2、关于⟦放宽落户⟧的建议。已无年限要求。")]
    [InlineData("关于“⟦设立人才驿站⟧”的建议。团市委已建成驿站。\n关于“⟦发放租房补贴⟧”的建议。财政另有安排。")]
    [InlineData("您提出的第一条建议，即⟦建立联席会议制度⟧，已经市政府同意。\n您提出的第二条建议“⟦开放校园场馆⟧”，由各校落实。")]
    [InlineData("您所提⟦在园区再建一所技校⟧的建议，因生源不足不再另建。")]
    // Under a heading of points every item is one; under one of how the office worked, what begins with 关于.
    [InlineData("一、基本情况\n（一）规模扩大。全市有学校。\n二、关于所提建议\n（一）关于⟦清淤河道⟧。已完成六条。\n（二）⟦增设泵站⟧。选址未定。\n三、下一步工作\n（一）做好巡查。我局将加强巡查。")]
    [InlineData("二、对贵会三点具体建议的答复\n1．“⟦延长公交首末班⟧”。公交公司已调整。\n2．“⟦学生半价⟧”。需先行成本监审。")]
    [InlineData("二、提案办理情况\n（一）关于⟦推广绿色建材⟧。已列入目录。\n（二）强化组织领导。成立了专班。")]
    [InlineData("三、有关建议的答复\n关于⟦校企人员互聘⟧，我局正在制定办法。关于⟦发放一次性补贴⟧，没有政策依据。")]
    // Within a paragraph the letter says what the proposer wants.
    [InlineData("二、实习补贴情况\n您建议⟦由财政按人头补贴实习单位⟧，目前没有支出依据。")]
    [InlineData("我市已出台办法。提案提出“⟦将优惠延长至2040年⟧”，期限由国家确定。")]
    [InlineData("（一）优化环境。提案所提⟦购车补贴⟧，待评估后再定。")]
    public void A_point_is_what_the_letter_calls_one(string marked)
    {
        var letter = MarkedText.Parse(marked);
        Answered(letter.Text).Select(suggestion => suggestion.Text).ShouldBe(letter.Marked);
    }

    [Theory]
    [InlineData("一、加强政策支持\n我市出台了奖补办法。\n二、建强师资队伍\n每年培训教师。")]
    [InlineData("一、关于政策支持方面\n我市出台了奖补办法。")]
    [InlineData("一、关于“落地不够有力”的问题\n贵会提出的问题客观存在。")]
    [InlineData("您的建议我们已采纳，今后将认真落实。")]
    [InlineData("您提出的三点建议具有很强的指导性，我局非常认同。")]
    [InlineData("感谢您提出的宝贵建议，欢迎您提出更多建议。")]
    [InlineData("我局建议由市发改委牵头，统筹推进。")]
    [InlineData("根据《关于推进学习型城市建设的意见》，我市制定了方案。")]
    [InlineData("去年共办理代表建议28件、委员提案31件。")]
    [InlineData("正如提案所指出的，部分企业重使用轻培养。")]
    [InlineData("一、办理过程概述\n接到建议后，我局实地走访。")]
    [InlineData("三、下一步工作\n（一）关于师资。我局将扩大培训。")]
    public void A_field_of_work_and_the_proposal_as_a_whole_are_none(string body) => Answered(body).ShouldBeEmpty();

    [Theory]
    [InlineData("吸收采纳。\n我市已出台办法。", "吸收采纳", Disposition.Adopted)]
    [InlineData("该建议切合实际，予以采纳。", "予以采纳", Disposition.Adopted)]
    [InlineData("我局将认真研究采纳。", "将认真研究采纳", Disposition.Adopted)]
    [InlineData("部分采纳。已有一所学校试行。", "部分采纳", Disposition.Partly)]
    [InlineData("该建议已落实。", "已落实", Disposition.AlreadyDone)]
    [InlineData("经核查，此项工作已完成。", "已完成", Disposition.AlreadyDone)]
    [InlineData("财政承受能力不足，暂不具备条件。", "暂不具备条件", Disposition.Deferred)]
    [InlineData("经研究，条件暂不具备。", "条件暂不具备", Disposition.Deferred)]
    [InlineData("财政资金紧张，该事项暂缓。", "暂缓", Disposition.Deferred)]
    [InlineData("该事项待评估完成后再定。", "待评估完成后再定", Disposition.Deferred)]
    [InlineData("受财力所限，近期难以一步到位。", "近期难以一步到位", Disposition.Deferred)]
    [InlineData("法规没有授权，不予采纳。", "不予采纳", Disposition.Declined)]
    [InlineData("各校情况不同，不宜统一设置。", "不宜统一设置", Disposition.Declined)]
    [InlineData("现有基金已覆盖该领域，不再另行设立。", "不再另行设立", Disposition.Declined)]
    // Printed, but none of the five.
    [InlineData("该项工作正在推进。", "正在推进", null)]
    public void A_disposition_is_what_is_printed(string answer, string printed, Disposition? normalized)
    {
        var said = Answered($"一、关于加强统筹的建议\n{answer}\n二、关于扩大试点的建议\n另行答复。")[0].Disposition.ShouldNotBeNull();
        said.Printed.ShouldBe(printed);
        said.Normalized.ShouldBe(normalized);
    }

    [Theory]
    [InlineData("我市已出台办法。")]
    [InlineData("已落实资金500万元，已完成清淤六条。")]
    [InlineData("我市已出台办法。您的建议我们已采纳，今后将认真研究。")]
    [InlineData("我局广泛征求意见，充分采纳群众意见后印发。")]
    [InlineData("银行对困难企业暂不抽贷，企业暂时渡过难关。")]
    [InlineData("我局正在推进三项改革。")]
    public void A_deed_and_a_word_for_the_whole_letter_are_no_disposition(string answer) =>
        Answered($"一、关于加强统筹的建议\n{answer}")[0].Disposition.ShouldBeNull();

    [Fact]
    public void A_bracket_or_the_heading_above_may_say_what_became_of_it() =>
        Answered("一、关于加强统筹的建议（部分采纳）\n已列入计划。\n二、暂缓办理的建议\n（一）新建体育馆。选址未定。\n（二）扩建校门。道路未定。")
            .Select(suggestion => $"{suggestion.Text} {suggestion.Disposition?.Normalized}").ShouldBe(["加强统筹 Partly", "新建体育馆 Deferred", "扩建校门 Deferred"]);

    [Fact]
    public void What_is_promised_under_a_point_stands_in_its_answer()
    {
        const string body = "一、关于加强统筹的建议\n我局将于明年出台办法。\n二、关于扩大试点的建议\n我局将新增试点学校5所。我局将培训教师200人。\n三、下一步工作\n我局将开展督导2次。";
        var said = Pipeline.Annotate(MarkedCommitments.Reply(body));
        said.Proposal.ShouldNotBeNull().Suggestions.Select(suggestion => said.Commitments.Units.Count(unit => suggestion.Answer.Contains(unit.Span))).ShouldBe([1, 2]);
        said.Commitments.Units.Length.ShouldBe(4);
    }

    [Fact]
    public void No_persons_name_enters_a_point() =>
        Answered("一、关于张三丰代表提出的“建设驿站”的建议\n吸收采纳。\n二、关于张三丰委员所提扩大试点的建议\n吸收采纳。").ShouldAllBe(suggestion =>
            !suggestion.Text.Contains("张三丰") && !suggestion.Evidence.Quote.Contains("张三丰"));

    static ImmutableArray<Suggestion> Answered(string body) => Pipeline.Annotate(MarkedCommitments.Reply(body)).Proposal.ShouldNotBeNull().Suggestions;
}
