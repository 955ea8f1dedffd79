using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

public sealed class HeaderExtractorTests
{
    const string Letter =
        """
        海口市 教育局

        海教函〔2031〕8 号                    签发人：某某某

        关于市政协十五届二次会议第 0123 号提案
        的答复
        〔B〕

        某某某委员：
            您提出的《关于推动校企合作 培养“双师型”教师的提案》收悉，现答复如下：
            按照国办发〔2017〕95号，我市持续推进。

        海口市教育局
        二〇三一年六月十七日
        抄送：市政协提案委。
        """;

    [Fact]
    public void A_letters_head_and_foot_are_read()
    {
        var header = Read(Letter);
        header.Kind.ShouldBe(DocumentKind.Reply);
        header.Number.ShouldBe(new DocumentNumber("海教函", 2031, 8));
        header.Title!.Replace(" ", "").ShouldBe("关于市政协十五届二次会议第0123号提案的答复");
        header.Issuers.ShouldBe(["海口市教育局"]);
        header.RegionCode.ShouldBe("460100");
        header.IssuedOn.ShouldBe(new PartialDate(2031, 6, 17));
        header.ReplyClass.ShouldBe("B");
        header.ProposalNumber.ShouldBe("0123");
        header.ProposalTitle.ShouldBe("关于推动校企合作 培养“双师型”教师的提案");
        header.ProposalBody.ShouldBe(ProposalBody.Cppcc);
    }

    [Fact]
    public void Every_field_says_where_it_was_read()
    {
        var header = Read(Letter);
        header.Spans[nameof(DocumentHeader.Number)].Of(Letter).ShouldBe("海教函〔2031〕8 号");
        header.Spans[nameof(DocumentHeader.IssuedOn)].Of(Letter).ShouldBe("二〇三一年六月十七日");
        header.Spans[nameof(DocumentHeader.Title)].Of(Letter).ShouldBe("关于市政协十五届二次会议第 0123 号提案\n的答复");
        header.Spans[nameof(DocumentHeader.ReplyClass)].Of(Letter).ShouldBe("B");
    }

    [Theory]
    [InlineData("（A类）", "A")]
    [InlineData("分类：C", "C")]
    [InlineData("【B】", "B")]
    [InlineData("〔A〕", "A")]
    [InlineData("答复类别：A类", "A")]
    [InlineData("海教函〔2031〕8号B类", "B")]
    [InlineData("公开方式：主动公开", null)]
    public void The_reply_class_is_read_as_offices_print_it(string line, string? replyClass) =>
        Read($"{line}\n\n关于第5号建议的答复\n\n某某代表：\n现答复如下。").ReplyClass.ShouldBe(replyClass);

    [Theory]
    [InlineData("关于市人大第2031137号建议答复的函", "2031137", ProposalBody.Npc)]
    [InlineData("对市十七届人大四次会议代表建议第219号的答复", "219", ProposalBody.Npc)]
    [InlineData("关于市政协第163-112号提案的答复函", "163-112", ProposalBody.Cppcc)]
    [InlineData("省政协一次会议《关于某事的提案》（第0391号）的答复", "0391", ProposalBody.Cppcc)]
    public void The_proposal_is_read_from_the_title(string title, string number, ProposalBody body)
    {
        var header = Read($"{title}\n\n某某：\n收悉，现答复如下。");
        header.ProposalNumber.ShouldBe(number);
        header.ProposalBody.ShouldBe(body);
    }

    [Theory]
    [InlineData("您提出的《关于甲乙的建议》收悉。", "关于甲乙的建议")]
    [InlineData("您提出的“关于甲乙 促进丙丁的建议”的提案收悉。", "关于甲乙 促进丙丁的建议")]
    [InlineData("您提出的\"关于甲乙的提案已收悉\"，", null)]
    [InlineData("您提出的“关于甲乙的建议（第276号）”收悉。", "关于甲乙的建议")]
    [InlineData("您提出的关于甲乙丙丁的建议收悉。", "关于甲乙丙丁的建议")]
    [InlineData("贵委提出的《关于破解“甲热乙冷”难题 做实丙丁的提案》收悉。", "关于破解“甲热乙冷”难题 做实丙丁的提案")]
    [InlineData("《关于改善甲乙的建议》（20312223号）由我局办理，现答复如下。", "关于改善甲乙的建议")]
    public void The_proposals_title_stands_in_the_opening_sentence(string opening, string? title) =>
        Read($"关于第5号建议的答复\n\n某某代表：\n{opening}现答复如下。").ProposalTitle.ShouldBe(title);

    [Fact]
    public void A_catalogue_is_read_over_one_line_and_two()
    {
        var header = Read("索 引 号：A-1/2031-0007    发布日期：2031-06-30\n发布机构：\n海口市教育局\n文　号：\n成文日期：2031年06月17日\n标题：关于市人大第5号建议的答复\n\n某某代表：\n您的建议收悉，现答复如下。");
        header.IndexNumber.ShouldBe("A-1/2031-0007");
        header.PublishedOn.ShouldBe(new PartialDate(2031, 6, 30));
        header.IssuedOn.ShouldBe(new PartialDate(2031, 6, 17));
        header.Issuers.ShouldBe(["海口市教育局"]);
        header.Number.ShouldBeNull();
        header.Title.ShouldBe("关于市人大第5号建议的答复");
    }

    [Fact]
    public void A_signature_outranks_the_catalogue()
    {
        var header = Read("发布日期：2031-06-30 来源：市教育局\n\n关于第5号建议的答复\n\n某某代表：\n您的建议收悉，现答复如下。\n\n海口市教育局\n2031年6月17日");
        header.IssuedOn.ShouldBe(new PartialDate(2031, 6, 17));
        header.PublishedOn.ShouldBe(new PartialDate(2031, 6, 30));
    }

    [Theory]
    [InlineData("海口市教育局\n2031年6月17日", "2031-06-17")]
    [InlineData("海口市教育局\n2031 年 6 月 17 日", "2031-06-17")]
    [InlineData("海口市教育局　　2031年6月17日", "2031-06-17")]
    [InlineData("海口市教育局\n二〇三一年十二月三十日", "2031-12-30")]
    [InlineData("海口市教育局\n2031年6月", "2031-06")]
    [InlineData("海口市教育局\n2031年6月31日", null)]
    public void The_signing_date_stands_below_or_beside_the_signature(string signature, string? date) =>
        (Read($"关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。\n\n{signature}\n抄送：市政府办公室。").IssuedOn?.ToString()).ShouldBe(date);

    [Fact]
    public void A_reporters_text_is_news() =>
        Read("海口职业教育办出特色\n\n本报海口6月1日电（记者某某）海口市加快发展职业教育。").Kind.ShouldBe(DocumentKind.News);

    [Fact]
    public void A_letterhead_directly_above_the_subject_belongs_to_the_title() =>
        Read("海口市人力资源和社会保障局\n对政协第九届三次会议第088号提案的答复\n\n海人社函〔2031〕6号\n\n某某：\n收悉，现答复如下。").Title
            .ShouldBe("海口市人力资源和社会保障局对政协第九届三次会议第088号提案的答复");

    [Theory]
    [InlineData("海口市人民政府办公室关于印发海口市甲乙方案的通知", "海口市人民政府办公室")]
    [InlineData("中共海口市委办公室 海口市人民政府办公室印发《海口市甲乙措施》", "中共海口市委办公室、海口市人民政府办公室")]
    public void A_policys_title_names_its_issuers(string title, string issuers)
    {
        var header = Read($"{title}\n\n各区人民政府，市直各单位：\n为落实国发〔2019〕4号，制定本方案。");
        header.Kind.ShouldBe(DocumentKind.Policy);
        header.Title.ShouldBe(title);
        string.Join('、', header.Issuers).ShouldBe(issuers);
        header.Number.ShouldBeNull();
    }

    [Fact]
    public void An_issuer_by_level_word_is_of_the_region_that_the_text_names_most() =>
        Read("关于第5号建议的答复\n来源：省教育厅\n\n某某委员：\n您的建议收悉，现答复如下：海南省人民政府印发了《海南省甲乙方案》，与广东省合作。").Issuers.ShouldBe(["海南省教育厅"]);

    [Fact]
    public void An_undated_letter_is_bounded_by_what_it_tells_as_past()
    {
        const string text = "关于第5号建议的答复\n发布日期：2021-03-05\n\n某某代表：\n收悉，现答复如下。按照发改社会〔2019〕590号，2020年4月起已有12家企业入库，到2025年达到30家，力争2026年6月完工。";
        var header = Read(text);
        header.IssuedOn.ShouldBeNull();
        var earliest = header.IssuedNotBefore.ShouldNotBeNull();
        earliest.Day.ShouldBe(new DateOnly(2019, 1, 1));
        earliest.Span!.Value.Of(text).ShouldBe("发改社会〔2019〕590号");
        header.IssuedNotAfter.ShouldNotBeNull().Day.ShouldBe(new DateOnly(2021, 3, 5));
    }

    [Fact]
    public void A_past_month_is_a_later_bound_than_a_cited_number() =>
        Read("关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。2019年4月，发改社会〔2018〕590号印发后，2019年上半年已有12家企业入库。").IssuedNotBefore!.Day.ShouldBe(new DateOnly(2019, 4, 1));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("没有版头的一句话")]
    public void What_is_missing_stays_missing(string text)
    {
        var header = Read(text);
        header.ShouldSatisfyAllConditions(
            () => header.Number.ShouldBeNull(), () => header.Title.ShouldBeNull(), () => header.Issuers.ShouldBeEmpty(),
            () => header.RegionCode.ShouldBeNull(), () => header.IssuedOn.ShouldBeNull(), () => header.IssuedNotBefore.ShouldBeNull());
    }

    static DocumentHeader Read(string text) => HeaderExtractor.Extract(TextNormalizer.Normalize(text));
}
