using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

/// <summary>What one letter says of the works that it cites; the letter is Zhongshan's (442000) unless a test says otherwise.</summary>
public sealed class CitationResolverTests
{
    const string Zhongshan = "442000", Guangdong = "440000", Nation = "000000";

    [Theory]
    [InlineData("《国务院办公厅关于推进甲乙的意见》印发后，", "国务院办公厅", Nation)]
    [InlineData("2022年12月，中办、国办印发《关于推进甲乙的意见》，", "中共中央办公厅、国务院办公厅", Nation)]
    [InlineData("落实中共中央办公厅国务院办公厅《关于推进甲乙的意见》，", "中共中央办公厅、国务院办公厅", Nation)]
    [InlineData("贯彻党中央、国务院《关于推进甲乙的意见》，", "中共中央、国务院", Nation)]
    [InlineData("按照教育部办公厅《关于推进甲乙的通知》要求，", "教育部办公厅", Nation)]
    [InlineData("国家发改委、教育部等八部门联合印发《甲乙行动实施方案》，", "国家发展和改革委员会、教育部", Nation)]
    [InlineData("市政府出台了《关于推进甲乙的意见》，", "中山市人民政府", Zhongshan)]
    [InlineData("市教育局提请市人民政府出台了《关于推进甲乙的意见》，", "中山市人民政府", Zhongshan)]
    [InlineData("市政府又于6月配套推出《关于推进甲乙的意见》，", "中山市人民政府", Zhongshan)]
    [InlineData("我局又会同市财政局印发《甲乙管理办法》，", "中山市教育和体育局、中山市财政局", Zhongshan)]
    [InlineData("国家发展改革委联合我局等四部门印发《甲乙管理办法》，", "国家发展和改革委员会、中山市教育和体育局", Zhongshan)]
    [InlineData("省政府办公厅随即出台《关于推进甲乙的意见》，", "广东省人民政府办公厅", Guangdong)]
    [InlineData("市政府去年作出《关于推进甲乙的决定》，", "中山市人民政府", Zhongshan)]
    [InlineData("省商务厅、财政厅2031年初印发《甲乙措施》，", "广东省商务厅、广东省财政厅", Guangdong)]
    [InlineData("工业和信息化部与省政府联合编制《甲乙方案》，", "工业和信息化部、广东省人民政府", Guangdong)]
    [InlineData("我局配套了《甲乙细则》，", "中山市教育和体育局", Zhongshan)]
    [InlineData("市政府办公室据此编印《甲乙清单》，", "中山市人民政府办公室", Zhongshan)]
    [InlineData("我局联合13部门出台《甲乙管理办法》，", "中山市教育和体育局", Zhongshan)]
    [InlineData("省政府办公厅关于印发《甲乙管理办法》的通知，", "广东省人民政府办公厅", Guangdong)]
    [InlineData("教育部和广东省人民政府已共同印发《甲乙方案》，", "教育部、广东省人民政府", Guangdong)]
    [InlineData("我市先后出台《关于推进甲乙的意见》，", "", Zhongshan)]
    [InlineData("我省出台《关于推进甲乙的意见》，", "", Guangdong)]
    [InlineData("国家层面陆续出台并实施《关于推进甲乙的意见》，", "", Nation)]
    [InlineData("落实《国家甲乙实施方案》，", "", Nation)]
    [InlineData("落实《广东省甲乙实施方案》，", "", Guangdong)]
    [InlineData("落实《关于加强全省甲乙建设的措施》，", "", Guangdong)]
    [InlineData("落实《中山甲乙实施方案》，", "", Zhongshan)]
    [InlineData("纳入省“十四五”甲乙规划，", "", Guangdong)]
    [InlineData("我市《甲乙实施方案》提出目标，", "", Zhongshan)]
    [InlineData("对照广东省《关于推进甲乙的意见》，", "", Guangdong)]
    [InlineData("落实国家《关于推进甲乙的意见》，", "", Nation)]
    [InlineData("市政府转发《广东省甲乙规划》，", "", Guangdong)]
    [InlineData("执行《广东省中山市甲乙管理办法》，", "", Zhongshan)]
    [InlineData("市委人才工作领导小组印发《甲乙计划实施办法》，", "中共中山市委人才工作领导小组", Zhongshan)]
    public void The_issuer_and_the_scope_are_what_is_printed(string sentence, string issuers, string? scope)
    {
        var work = Resolve(sentence).Works.ShouldHaveSingleItem();
        string.Join('、', work.Issuers).ShouldBe(issuers);
        work.Signature.Title!.ScopeRegion.ShouldBe(scope);
    }

    [Theory]
    [InlineData("市民政局、财政局依照《丙丁方案》制定了《甲乙补贴办法》。", "中山市民政局、中山市财政局")]
    [InlineData("市政府为落实《国务院关于丙丁的意见》（国发〔2031〕4号），印发《甲乙方案》。", "中山市人民政府")]
    [InlineData("市农业农村局、市财政局根据《丙丁计划》《戊己办法》要求，结合我市实际，联合印发《甲乙办法》。", "中山市农业农村局、中山市财政局")]
    [InlineData("中山市委、市政府高度重视职业教育，为落实《丙丁方案》和《戊己意见》，制定了《甲乙试点方案》。", "中共中山市委员会、中山市人民政府")]
    [InlineData("我局根据《丙丁办法》制定《甲乙细则》。", "中山市教育和体育局")]
    [InlineData("市政府转发《广东省丙丁规划》，并出台《甲乙措施》。", "中山市人民政府")]
    [InlineData("市政府围绕落实该规划以及《丙丁意见》，制定了《甲乙方案》。", "中山市人民政府")]
    [InlineData("市政府办公室根据该条例和《丙丁意见》，制定印发了《甲乙方案》。", "中山市人民政府办公室")]
    [InlineData("市政府为落实省里《丙丁意见》出台了《甲乙方案》。", "中山市人民政府")]
    [InlineData("学校围绕落实该规划以及《丙丁意见》，制定了《甲乙方案》。", "")]
    [InlineData("市政府印发《丙丁规划》，并落实《甲乙措施》。", "")]
    [InlineData("市政府部署以来，为落实《丙丁方案》，制定了《甲乙方案》。", "")]
    [InlineData("市政府高度重视，我市为落实《丙丁方案》，制定了《甲乙方案》。", "")]
    [InlineData("市教育局落实《丙丁方案》要求开展评估，印发《甲乙方案》。", "")]
    [InlineData("市政府对标《丙丁规划》，印发《甲乙方案》。", "中山市人民政府")]
    [InlineData("按照教育部、广东省人民政府印发的《丙丁意见》，先后制定《甲乙方案》。", "")]
    [InlineData("根据省政府办公厅印发的《丙丁意见》制定了《甲乙方案》。", "")]
    [InlineData("2031年，市委、市政府结合中山实际，对照方案出台《甲乙决定》。", "中共中山市委员会、中山市人民政府")]
    [InlineData("去年9月，市政府在整合原有8个文件的基础上，制发了《甲乙政策》。", "中山市人民政府")]
    [InlineData("省级层面，省委、省政府贯彻国家意见，印发《甲乙意见》。", "中共广东省委员会、广东省人民政府")]
    [InlineData("市教育局结合市财政局意见，印发《甲乙意见》。", "")]
    [InlineData("承接省教育厅的《甲乙意见》。", "广东省教育厅")]
    [InlineData("市教育局就《甲乙规定》中的条款答疑。", "")]
    public void Who_applies_a_work_issues_what_it_makes_of_it(string sentence, string issuers) =>
        string.Join('、', Resolve(sentence).Works[^1].Issuers).ShouldBe(issuers);

    [Theory]
    [InlineData("我市根据《丙丁意见》，印发了《关于推进甲乙的意见》。", "442000", "")]
    [InlineData("佛山市根据《丙丁意见》，印发了《关于推进甲乙的意见》。", "440600", "")]
    [InlineData("南京出台了《关于推进甲乙的意见》。", "320100", "")]
    [InlineData("佛山：出台《关于推进甲乙的意见》。", "440600", "")]
    [InlineData("佛山市高度重视。该市印发《关于推进甲乙的意见》。", "440600", "")]
    [InlineData("杭州市落实省政府办公厅《关于推进甲乙的意见》。", "330000", "浙江省人民政府办公厅")]
    [InlineData("佛山市委、市政府高度重视，市教育局印发《关于推进甲乙的意见》。", "440600", "佛山市教育局")]
    [InlineData("佛山市来我市交流，市教育和体育局印发《关于推进甲乙的意见》。", "442000", "中山市教育和体育局")]
    public void What_another_place_issues_or_applies_is_of_that_place(string sentence, string scope, string issuers)
    {
        var title = Resolve(sentence).Works[^1].Signature.Title!;
        title.ScopeRegion.ShouldBe(scope);
        title.Issuers.ShouldBe(issuers);
    }

    [Fact]
    public void A_number_that_another_place_cites_is_read_as_there() =>
        Resolve("银川市落实宁政发〔2031〕3号文件。").Works.ShouldHaveSingleItem().Signature.Number!.RegionCode.ShouldBe("640000");

    [Theory]
    [InlineData("市委办公室、市政府办公室制定下发《甲乙方案》。", "中共中山市委办公室、中山市人民政府办公室")]
    [InlineData("市委、市政府坚持产教融合，先后出台《甲乙方案》。", "中共中山市委员会、中山市人民政府")]
    [InlineData("市政府要求各部门狠抓落实，出台《甲乙方案》。", "")]
    [InlineData("市政府高度重视，各镇街出台《甲乙方案》。", "")]
    [InlineData("市政府高度重视，多方筹措，出台《甲乙方案》。", "")]
    [InlineData("市教育局提请市政府研究，出台《甲乙方案》。", "")]
    [InlineData("市政府批准后，印发《甲乙方案》。", "")]
    [InlineData("在市政府支持下，出台《甲乙方案》。", "")]
    public void Who_did_one_deed_before_issues_the_work(string sentence, string issuers) =>
        string.Join('、', Resolve(sentence).Works.ShouldHaveSingleItem().Issuers).ShouldBe(issuers);

    [Theory]
    [InlineData("经省政府同意，印发《关于推进甲乙的意见》。")]
    [InlineData("根据市委要求制定《关于推进甲乙的意见》。")]
    [InlineData("落实《关于推进甲乙的意见》。")]
    [InlineData("落实《武侯区甲乙方案》和《城区甲乙规划》。")]
    [InlineData("根据《广东省丙丁方案》，《关于推进甲乙的意见》提出了要求。")]
    public void What_is_not_printed_leaves_the_scope_open(string sentence)
    {
        var title = Resolve(sentence).Works[^1].Signature.Title!;
        title.IsOpen.ShouldBeTrue();
        title.LetterRegion.ShouldBe(Zhongshan);
        title.Issuers.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_titles_shares_what_is_said_before_the_first() =>
        Resolve("市政府先后印发《甲乙方案》（中府〔2031〕2号）、《丙丁方案》和《戊己方案》。").Works
            .ShouldAllBe(work => work.Issuers.SequenceEqual(new[] { "中山市人民政府" }));

    [Fact]
    public void A_title_that_names_another_region_takes_no_issuer_from_its_list() =>
        Resolve("市政府先后印发《甲乙方案》和《国家丙丁方案》。").Works[1].Issuers.ShouldBeEmpty();

    [Theory]
    [InlineData("《甲乙促进办法》（教职成〔2031〕1号）实施以来，各校执行教职成〔2031〕1号文件。")]
    [InlineData("《关于推进甲乙的意见》（中府〔2031〕2号）和《市人民政府关于推进甲乙的意见》（中府〔2031〕2号）。")]
    [InlineData("中办、国办印发《关于推进甲乙的意见》。我市落实《关于推进甲乙的意见》。")]
    [InlineData("《甲乙总体规划》出台后，《总体规划》明确了任务。")]
    [InlineData("《关于推进甲乙的意见》（国发〔2031〕4号，以下简称《意见》）印发后，我局落实《意见》。")]
    [InlineData("《水污染防治行动计划》（以下简称《水十条》）印发后，我局落实《水十条》。")]
    [InlineData("《职业教育法》和中华人民共和国职业教育法。")]
    [InlineData("《中山市甲乙创新条例》出台后，我局执行《甲乙创新条例》。")]
    [InlineData("《中山市甲乙行动计划》（以下称《行动计划》）出台后，我局落实《行动计划》。")]
    [InlineData("《某市民政局关于实施甲乙三年行动计划（2024—2026年）的通知》印发后，按照《三年行动计划》推进。")]
    public void Several_mentions_of_one_work_are_one_citation(string text)
    {
        var result = Resolve(text);
        result.Mentions.Length.ShouldBeGreaterThan(1);
        result.Works.ShouldHaveSingleItem().Mentions.ShouldBe(Enumerable.Range(0, result.Mentions.Length));
    }

    [Theory]
    [InlineData("《广东省人民政府关于推进甲乙的意见》和《中山市人民政府关于推进甲乙的意见》。")]
    [InlineData("《甲乙方案》（国办发〔2031〕4号）和《甲乙方案》（国办发〔2031〕5号）。")]
    [InlineData("《甲乙丙丁实施方案》（国办发〔2031〕4号）和《戊己庚辛实施方案》（国办发〔2031〕4号）。")]
    [InlineData("《甲乙行动方案（2023-2025年）》和《甲乙行动方案（2026-2030年）》。")]
    public void Works_that_differ_in_issuer_number_title_or_years_stay_two(string text) => Resolve(text).Works.Length.ShouldBe(2);

    [Fact]
    public void A_short_form_takes_its_antecedents_name() =>
        Resolve("《关于推进甲乙的意见》（国发〔2031〕4号）印发后，我局落实《意见》。").Mentions[1].Name.ShouldBe("关于推进甲乙的意见");

    [Fact]
    public void A_genre_without_an_antecedent_names_nothing() => Resolve("我局落实《意见》。").Mentions.ShouldBeEmpty();

    [Theory]
    [InlineData("国办发〔2031〕4号", Nation, "国务院办公厅")]
    [InlineData("粤府办〔2031〕4号", Guangdong, "广东省人民政府办公厅")]
    [InlineData("中府〔2031〕4号", Zhongshan, "中山市人民政府")]
    [InlineData("浙政办发〔2031〕4号", "330000", "浙江省人民政府办公厅")]
    public void A_numbers_region_and_issuer_are_read_from_its_prefix(string number, string region, string issuer)
    {
        var work = Resolve($"落实{number}文件。").Works.ShouldHaveSingleItem();
        work.Signature.Number!.RegionCode.ShouldBe(region);
        work.Issuers.ShouldBe([issuer]);
        work.Title.ShouldBeNull();
    }

    [Fact]
    public void A_prefix_that_several_cities_share_stays_with_its_letter() =>
        Resolve("落实宜府发〔2031〕4号文件。").Works[0].Signature.Number!.RegionCode.ShouldBe("?" + Zhongshan);

    [Theory]
    [InlineData("印发《甲乙方案》。", Level.Municipal)]
    [InlineData("落实《关于深化甲乙的若干意见》。", Level.National)]
    [InlineData("《甲乙服务中山现代化建设行动计划》已出台。", Level.Municipal)]
    [InlineData("落实《国家职业教育改革实施方案》。", Level.National)]
    [InlineData("依照《社会保险法》检查。", Level.National)]
    [InlineData("落实《武侯区甲乙方案》。", Level.County)]
    [InlineData("落实《怀远县甲乙方案》。", Level.County)]
    [InlineData("落实《城区甲乙规划》。", Level.National)]
    public void The_level_is_estimated_where_nothing_is_printed(string sentence, Level level) =>
        Resolve(sentence).Works.ShouldHaveSingleItem().Level.ShouldBe(level);

    [Fact]
    public void The_year_of_issue_is_kept_for_a_title_with_a_range_of_years() =>
        Resolve("2023年6月，国家发改委、教育部联合印发《甲乙实施方案（2023-2035）》。").Works[0].Signature.Title!
            .ShouldBe(new TitleKey("甲乙实施方案", "2023-2035", Nation, "国家发展和改革委员会、教育部", null, 2023));

    [Fact]
    public void A_policy_document_publishes_its_own_work()
    {
        var header = new DocumentHeader(DocumentKind.Policy, new("中府办", 2031, 7), "中山市人民政府办公室关于印发中山市甲乙方案的通知", Zhongshan) { Issuers = ["中山市人民政府办公室"] };
        CitationResolver.ResolvePublished(header)!.Signature.ShouldBe(new WorkSignature(
            false, new NumberKey("中府办", 2031, 7, Zhongshan), new TitleKey("中山市甲乙方案", null, Zhongshan, "中山市人民政府办公室", null, null)));
        CitationResolver.ResolvePublished(header with { Kind = DocumentKind.Reply }).ShouldBeNull();
    }

    static CitationResolver.Result Resolve(string sentence)
    {
        var text = TextNormalizer.Normalize(sentence);
        var header = new DocumentHeader(DocumentKind.Reply, RegionCode: Zhongshan) { Issuers = ["中山市教育和体育局"] };
        return CitationResolver.Resolve(text, header, WorkMentionExtractor.Extract(text, header), new Dictionary<string, string>());
    }
}
