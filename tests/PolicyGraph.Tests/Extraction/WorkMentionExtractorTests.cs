using System.Collections.Immutable;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>gold/GUIDE.md, <c>mentions</c>, as a table of sentences of our own: ⟦…⟧ is a mention.</summary>
public sealed class WorkMentionExtractorTests
{
    [Theory]
    [InlineData("我局按照⟦《中华人民共和国职业教育法》⟧办学。")]
    [InlineData("新修订的⟦职业教育法⟧和⟦乡村振兴促进法⟧施行后，全市组织了学习。")]
    [InlineData("依据⟦《优化营商环境条例》⟧⟦《劳动合同法》⟧开展检查。")]
    [InlineData("职业教育法治、公司法人和教育法规都不是法律名称。")]
    [InlineData("⟦《海南省旅游条例》⟧明确了要求。")]
    public void Laws_are_found_in_marks_and_by_well_known_names(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国办发〔2031〕95号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国办发〔203195号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国办发〔2031〕95号⟧，会同有关部门推进。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》【国办发〔2031〕95号】⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（教职成（2031）1号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（陕政办发〔〕26号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国办发2031〕95号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（教职成（20311号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》(国办发﹝2031﹞95号)⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国发〔2031〕4号、国办发〔2031〕95号）⟧精神。")]
    [InlineData("落实⟦《关于推进甲乙工作的意见》（国办发〔2031〕95号，以下简称《意见》）⟧，按⟦《意见》⟧执行。")]
    [InlineData("落实⟦《甲乙工作实施方案》（国发〔2031〕4号）⟧（以下简称“甲乙20条”）后。")]
    [InlineData("落实⟦《甲乙工作实施方案》⟧（另行印发）。")]
    [InlineData("落实⟦《甲乙工作实施方案》⟧（以下简称⟦《方案》⟧）和⟦《丙丁若干措施》⟧（下称⟦《丙丁十条》⟧）。")]
    [InlineData("依据⟦《甲乙管理条例》（国务院令第722号）⟧检查。")]
    [InlineData("⟦《教育部等六部门关于印发〈甲乙促进办法〉的通知》⟧规定了责任。")]
    [InlineData("⟦《教育部等六部门关于印发《甲乙促进办法》的通知》⟧规定了责任。")]
    [InlineData("⟦《甲乙现代化2035》⟧和⟦《甲乙发展十条》⟧已经出台。")]
    [InlineData("编制了⟦《某县甲乙总体规划修编2016-2030》⟧和⟦《某县甲乙规划（2021—2035年）》⟧。")]
    public void A_title_and_the_number_behind_it_are_one_mention(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("依据⟦发改社会〔2019〕590号⟧和⟦财税〔2019〕46号⟧文件办理。")]
    [InlineData("与⟦国办发〔2019〕第5号⟧相衔接。")]
    public void A_bare_number_is_a_mention(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("2所高校纳入⟦省“十四五”高校设置规划⟧。")]
    [InlineData("与⟦云南省“十四五”公路发展规划⟧相衔接。")]
    [InlineData("完成了⟦“十四五”规划⟧中期评估。")]
    [InlineData("聚焦⟦江西省“1269”⟧及⟦赣州市“7510”行动计划⟧开展调研。")]
    [InlineData("我州正在组织实施⟦产教联合体高质量发展三年行动计划⟧。")]
    [InlineData("⟦国家职业教育改革实施方案⟧印发以来，各地落实。")]
    [InlineData("对接⟦湖南省“三高四新”产业布局规划⟧。")]
    [InlineData("入选“双高计划”，推进“1+X”证书制度和乡村振兴战略。")]
    [InlineData("我委正在编制⟦绵阳市低空空域与起降设施布局规划⟧，编制绵阳市发展的规划。")]
    [InlineData("把技工教育写进全县工业中长期规划与人才专项规划。")]
    [InlineData("正在制定行动计划和实施方案，新一轮三年行动计划即将启动。")]
    [InlineData("“十四五”规划期间投入不断增加。")]
    [InlineData("坚持\"同步规划\"、\"加强规划\"、\"统一实施\"，按⟦\"十四五\"规划⟧推进。")]
    [InlineData("落实⟦国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要⟧。")]
    [InlineData("对照⟦“7510”行动计划⟧实施方案的要求。")]
    [InlineData("市规划局和规划院编制了行动计划。")]
    [InlineData("衔接⟦银川市“十四五”文化和旅游发展规划⟧，做好“十四五”总结和规划。")]
    public void A_plan_without_marks_counts_by_its_proper_name(string marked) => ShouldFind(marked);

    [Theory]
    [InlineData("您提出的《关于加强甲乙工作的建议》收悉，现答复如下。")]
    [InlineData("党的《二十大报告》和《人民日报》都谈到这一点。")]
    [InlineData("签订《校企合作协议》，编写《甲乙技术》教材。")]
    [InlineData("上一篇：《某市关于加强农村水利管理的通知》")]
    public void Proposals_reports_contracts_and_books_are_none(string marked) => ShouldFind(marked);

    [Fact]
    public void The_documents_own_title_and_number_are_none()
    {
        var header = new DocumentHeader(DocumentKind.Policy, new("某政办发", 2031, 4), "某市人民政府办公室关于印发《某市深化甲乙实施方案》的通知");
        Find("现将《某市深化甲乙实施方案》（某政办发〔2031〕4号）印发给你们。", header).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("根据⟦《某省甲乙方案》⟧精神，现将《甲乙实施方案》印发给你们，请认真执行。")]
    [InlineData("《甲乙实施方案》《丙丁若干措施》已经市政府第48次常务会议通过，现印发给你们。根据⟦《某省甲乙方案》⟧，制定本方案。")]
    [InlineData("⟦《甲乙实施方案》⟧已经出台。")]
    public void What_a_letter_transmits_is_the_documents_own(string marked) =>
        ShouldFind(marked, new DocumentHeader(DocumentKind.Policy));

    [Fact]
    public void A_title_of_another_issuer_is_cited_though_it_reads_like_the_documents_own()
    {
        var header = new DocumentHeader(DocumentKind.Policy, null, "杭州市人民政府办公厅关于深化甲乙的实施意见") { Issuers = ["杭州市人民政府办公厅"], RegionCode = "330100" };
        Find("根据《浙江省人民政府办公厅关于深化甲乙的实施意见》办理。", header).ShouldHaveSingleItem().Title.ShouldBe("浙江省人民政府办公厅关于深化甲乙的实施意见");
    }

    // A scan that looks back to the line's beginning for each mention would take minutes.
    [Theory]
    [InlineData("规划纲要，《》规划、", 0)]
    [InlineData("\"甲\"行动计划，", 1)]
    [InlineData("按照国办发〔2031〕4号、职业教育法，", 2)]
    [InlineData("《甲乙方案》（以下简称《方案》），", 2)]
    public void A_line_of_thirty_thousand_mentions_is_read(string part, int mentions)
    {
        var line = string.Concat(Enumerable.Repeat(part, 30_000));
        var text = new NormalizedText(line, line, new OffsetMap([new OffsetRun(0, 0)], line.Length));
        WorkMentionExtractor.Extract(text, new DocumentHeader(DocumentKind.Reply)).Length.ShouldBe(mentions * 30_000);
    }

    [Fact]
    public void A_coordinated_name_takes_the_head_that_it_shares() =>
        Find("聚焦江西省“1269”及赣州市“7510”行动计划开展调研。").Select(mention => mention.Title)
            .ShouldBe(["江西省“1269”行动计划", "赣州市“7510”行动计划"]);

    [Fact]
    public void A_short_law_has_its_official_name() =>
        Find("依照《社会保险法》检查。").ShouldHaveSingleItem().OfficialTitle.ShouldBe("中华人民共和国社会保险法");

    static ImmutableArray<WorkMention> Find(string text, DocumentHeader? header = null) =>
        WorkMentionExtractor.Extract(TextNormalizer.Normalize(text), header ?? new DocumentHeader(DocumentKind.Reply));

    static void ShouldFind(string marked, DocumentHeader? header = null)
    {
        var text = TextNormalizer.Normalize(MarkedText.Parse(marked).Text);
        MarkedText.Write(text.Source, WorkMentionExtractor.Extract(text, header ?? new DocumentHeader(DocumentKind.Reply)).Select(mention => text.ToSource(mention.Span)))
            .ShouldBe(marked);
    }
}
