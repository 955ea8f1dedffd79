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
    [InlineData("答复类别 | A | 公开属性 | 主动公开", "A")]
    [InlineData("主题分类 | A3 | 公开属性 | 主动公开", null)]
    [InlineData("海教函〔2031〕8号B类", "B")]
    [InlineData("公开方式：主动公开", null)]
    public void The_reply_class_is_read_as_offices_print_it(string line, string? replyClass) =>
        Read($"{line}\n\n关于第5号建议的答复\n\n某某代表：\n现答复如下。").ReplyClass.ShouldBe(replyClass);

    [Theory]
    [InlineData("关于市人大第2031137号建议答复的函", "2031137", ProposalBody.Npc)]
    [InlineData("对市十七届人大四次会议代表建议第219号的答复", "219", ProposalBody.Npc)]
    [InlineData("关于市政协第163-112号提案的答复函", "163-112", ProposalBody.Cppcc)]
    [InlineData("省政协一次会议《关于某事的提案》（第0391号）的答复", "0391", ProposalBody.Cppcc)]
    [InlineData("关于区十九届人大第六次会议第DH0271号建议办理情况的复函", "DH0271", ProposalBody.Npc)]
    [InlineData("关于省人大第五次会议第 JY1000120 号建议的答复", "JY1000120", ProposalBody.Npc)]
    [InlineData("关于区人大五届五次会议1号建议的回复", "1", ProposalBody.Npc)]
    [InlineData("关于政协某县第十届委员会五次会议49号提案的答复函", "49", ProposalBody.Cppcc)]
    [InlineData("关于县人大第二次会议第4号代表建议的答复", "4", ProposalBody.Npc)]
    [InlineData("关于县人大一次会议第48号建议案的答复", "48", ProposalBody.Npc)]
    [InlineData("关于区人大三次会议第16号“关于修缮甲乙的建议”的答复", "16", ProposalBody.Npc)]
    [InlineData("关于市政协二次会议第12.02.087号提案的答复", "12.02.087", ProposalBody.Cppcc)]
    [InlineData("区人大二次会议建议：第009号关于修缮甲乙的建议的答复", "009", ProposalBody.Npc)]
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
    [InlineData("您提出的关于《关于改善甲乙的建议》收悉。", "关于改善甲乙的建议")]
    [InlineData("您提出的关于“关于改善甲乙的建议”的建议收悉。", "关于改善甲乙的建议")]
    [InlineData("您提出的关于“改善甲乙”的建议收悉。", "改善甲乙")]
    [InlineData("你们提出了《丙丁道路硬化工程》的建议。", "丙丁道路硬化工程")]
    [InlineData("您提出的关于优化甲乙，畅通丙丁的建议收悉。", "关于优化甲乙，畅通丙丁的建议")]
    [InlineData("您提出的关于甲乙的问题，我局高度重视您的建议。", null)]
    public void The_proposals_title_stands_in_the_opening_sentence(string opening, string? title) =>
        Read($"关于第5号建议的答复\n\n某某代表：\n{opening}现答复如下。").ProposalTitle.ShouldBe(title);

    [Fact]
    public void A_link_of_the_page_tells_nothing_of_the_letter() =>
        Read("某某委员：\n您提出的《关于甲乙的提案》收悉，现答复如下。\n上一条：海口市教育局关于第9号提案的答复").ProposalNumber.ShouldBeNull();

    [Theory]
    [InlineData("办复类别：B类\n注：A类——已经解决；B类——正在解决。", "B")]
    [InlineData("办理结果：（C）", "C")]
    [InlineData("注：办复类别共分ABC三类。", null)]
    public void The_class_may_stand_below_the_text_with_its_label(string foot, string? replyClass) =>
        Read($"关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。\n\n{foot}").ReplyClass.ShouldBe(replyClass);

    [Theory]
    [InlineData("索引号 | A-7 | 发布机构 | 海口市教育局 |\n公开目录 | 建议 | 发布日期 | 2031-07-02 |\n文号 | 浏览量 |")]
    [InlineData("索引号： | A-7 | 发布机构： | 海口市教育局 |\n文 号： | 发布日期： | 2031-07-02 |")]
    [InlineData("索 引 号 A-7 发布日期 2031-07-02\n发布机构 海口市教育局 文 号\n公开方式 主动公开 有效性 有效")]
    [InlineData("- 索 引 号：A-7\n- 发布机构：海口市教育局（市体育局）\n- 文 号：无\n- 发文时间：2031年07月02日")]
    [InlineData("索引号：A-7发布机构：海口市教育局发布日期：2031-07-02浏览次数：3")]
    [InlineData("索引号：A-7 文号：undefined 发文机关：null 发布机构：海口市教育局 发布日期：2031-07-02 有效性undefined")]
    public void A_table_and_a_line_run_together_are_the_same_catalogue(string catalogue)
    {
        var header = Read($"{catalogue}\n\n某某代表：\n您的建议收悉，现答复如下。");
        header.IndexNumber.ShouldBe("A-7");
        header.Issuers.ShouldBe(["海口市教育局"]);
        header.PublishedOn.ShouldBe(new PartialDate(2031, 7, 2));
        header.Number.ShouldBeNull();
    }

    [Theory]
    [InlineData("关于增加甲乙，解决“丙丁难”建议的答复")]
    [InlineData("对区人大第30号建议的答复（关于优化甲乙，畅通丙丁的建议）")]
    [InlineData("首页 > 建议提案办理情况\n\n⟦关于第30号建议的答复⟧\n上一篇：某局关于第29号建议的答复")]
    [InlineData("关于对县政协十届二次会议第69号提案的\n\n答    复")]
    [InlineData("某省人民政府办公厅关于印发某省\n\n进一步支持甲乙\n\n实施方案的通知")]
    [InlineData("某市人民政府办公厅关于\n印发甲乙方案的通知")]
    [InlineData("海甲函〔2031〕2号⟦关于对区人大第T014号建议的会办意见⟧")]
    [InlineData("⟦关于市政协第2031号提案的答复⟧（ 海司提字〔2031〕9号）")]
    [InlineData("第27号提案的答复\n\n⟦对政协某县第一次会议\n\n第27号提案的答复⟧")]
    [InlineData("标　题	⟦关于市人大第15\n032号建议的答复⟧\n发布日期	2031年06月14日")]
    [InlineData("标题：⟦关于县人大会议 第4号建议的答复：关于增加甲乙的建议⟧\n发文字号： 发布日期：2031-02-21")]
    [InlineData("今天是：\n欢迎访问\n\n⟦某县教育局关于县人大第124号建议的答复函⟧\n\n来源： 更新时间：2031/01/03")]
    [InlineData("内 容：\n该校因居民增多，占地达不到要求，建议立项解决。\n办理情况\n⟦某县教育局关于县人大第201号建议的答复函⟧")]
    public void The_title_is_found_however_a_page_sets_it(string head)
    {
        var marked = MarkedText.Parse(head);
        var title = marked.Marked.Count > 0 ? marked.Marked[0] : marked.Text;
        Read($"{marked.Text}\n\n某某代表：\n收悉，现答复如下。").Title.ShouldBe(title.Replace("\n", ""));
    }

    [Theory]
    [InlineData("重庆市大数据应用发展管理局", "重庆市大数据应用发展管理局", "500000")]
    [InlineData("重庆市沙坪坝区交通运输委员会", "重庆市沙坪坝区交通运输委员会", "500106")]
    [InlineData("镇坪县文化和旅游广电局", "镇坪县文化和旅游广电局", "610927")]
    [InlineData("上海市嘉定区人民政府嘉定镇街道办事处", "上海市嘉定区人民政府嘉定镇街道办事处", "310114")]
    public void A_body_that_no_table_knows_is_called_as_it_signs(string signature, string issuer, string region)
    {
        var header = Read($"关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。\n\n{signature}\n2031年6月17日");
        header.Issuers.ShouldBe([issuer]);
        header.RegionCode.ShouldBe(region);
    }

    [Fact]
    public void An_undated_signature_tells_the_issuer_and_a_lone_date_when_it_was_published()
    {
        var header = Read("关于第5号建议的答复\n文　号：海教函〔2031〕8号　 发布部门：市教育局　 2031-04-22\n\n某某代表：\n收悉，现答复如下。\n\n海口市教育局\n\n联系人：某某");
        header.Issuers.ShouldBe(["海口市教育局"]);
        header.IssuedOn.ShouldBeNull();
        header.PublishedOn.ShouldBe(new PartialDate(2031, 4, 22));
    }

    [Theory]
    [InlineData("您的位置：首页 > 要闻\n\n我市集中办理代表建议 诉求件件有回音\n\n来源：市政府办公室\n\n本报记者从会上获悉，今年办理建议多件。", "我市集中办理代表建议 诉求件件有回音")]
    [InlineData("欢迎访问某某市政府网站\n某市水务局2031年法治政府建设情况报告\n\n2031年，我局推进各项工作，完成任务。", "某市水务局2031年法治政府建设情况报告")]
    public void News_and_reports_have_a_headline(string text, string title) => Read(text).Title.ShouldBe(title);

    [Fact]
    public void A_date_with_a_label_of_another_matter_is_not_the_letters() =>
        Read("来信时间 | 2031-10-14 | 来信人 | 某某 |\n\n某某委员：\n您的提案收悉，现回复如下。").PublishedOn.ShouldBeNull();

    [Fact]
    public void A_site_is_no_issuer() =>
        Read("关于第5号建议的答复\n来源：海口市政府门户网\n\n某某代表：\n收悉，现答复如下。").Issuers.ShouldBeEmpty();

    [Theory]
    [InlineData("现将《海口市甲乙方案》印发给你们，请认真贯彻执行。", DocumentKind.Policy)]
    [InlineData("为推进甲乙工作，经市政府同意，提出以下实施意见。", DocumentKind.Policy)]
    [InlineData("您的建议收悉，经研究，现函复如下：", DocumentKind.Reply)]
    [InlineData("本报记者从会上获悉，今年将新建学校。", DocumentKind.News)]
    [InlineData("今年将新建学校。", DocumentKind.Other)]
    public void A_text_without_a_title_tells_what_it_is_by_its_first_sentence(string opening, DocumentKind kind) =>
        Read($"某某单位：\n{opening}").Kind.ShouldBe(kind);

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
    [InlineData("海口市教育局\n二0三一年六月十七日", "2031-06-17")]
    [InlineData("海口市教育局\n20310617", "2031-06-17")]
    [InlineData("海口市教育局\n20311317", null)]
    [InlineData("海口市教育局\n2031年6月17日\n上一条：海口市教育局关于第9号提案的答复", "2031-06-17")]
    [InlineData("海口市教育局\n2031年6月31日", null)]
    public void The_signing_date_stands_below_or_beside_the_signature(string signature, string? date) =>
        (Read($"关于第5号建议的答复\n\n某某代表：\n收悉，现答复如下。\n\n{signature}\n抄送：市政府办公室。").IssuedOn?.ToString()).ShouldBe(date);

    [Fact]
    public void A_reporters_text_is_news() =>
        Read("海口职业教育办出特色\n\n本报海口6月1日电（记者某某）海口市加快发展职业教育。").Kind.ShouldBe(DocumentKind.News);

    [Fact]
    public void News_that_is_told_long_before_it_names_a_journalist_is_news() =>
        Read("校地携手 产教联合体揭牌\n\n" + string.Concat(Enumerable.Repeat("联合体成立大会在学院举行，校企代表参加。", 20)) + "“企业进校抢学生。”负责人告诉记者。").Kind.ShouldBe(DocumentKind.News);

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
