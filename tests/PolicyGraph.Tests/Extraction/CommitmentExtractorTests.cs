using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Extraction.Commitments;
using Shouldly;
using Xunit;
using static PolicyGraph.Tests.Extraction.MarkedCommitments;

namespace PolicyGraph.Tests.Extraction;

/// <summary>What a letter promises, runs and reports, and what it does not. The marks are those of <see cref="MarkedCommitments"/>.</summary>
public sealed class CommitmentExtractorTests
{
    [Theory]
    // A heading of what is to come makes a promise of all under it, to the next heading of its level.
    [InlineData("一、下一步工作\n{p:|新建实训基地3个}；{p:|扩大订单培养规模}。\n二、其他情况\n教育质量稳步提高。")]
    [InlineData("三、下步打算\n（一）优化布局。{p:|在南部新城建设中职学校1所}。\n（二）{p:市财政局|市财政局每年安排专项经费500万元}。")]
    // Items may be marked by dashes and by numbers with half a bracket.
    [InlineData("四、下一步工作\n——{p:|新建实训基地3个}；\n——{p:市财政局|市财政局对每家基地补助5万元}；\n——{p:我们|我们将向省教育厅汇报}。")]
    [InlineData("5. 后续安排:\n1) {p:|新建实训基地3个};\n2) {p:市财政局|市财政局对每家基地补助5万元};")]
    // So does 下一步 for the rest of its paragraph, and for the list that it opens.
    [InlineData("{p:我局|下一步，我局将支持中山职业技术学院增设专业4个}；{p:我局|每年组织教师下企业实践}。")]
    [InlineData("下一步，我局重点做好以下工作：\n一是{p:|新增公办学位2000个}。\n二是{p:|修订奖补办法}。")]
    [InlineData("下步工作：（1）{p:火炬管委会|火炬管委会落实场地600平方米}。（2）{p:|遴选示范项目15个}。")]
    [InlineData("四、下一步工作。一是{p:|新增公办学位2000个}；二是{p:市财政局|市财政局每年安排专项经费500万元}。")]
    // Full stops of another keyboard end sentences; a year behind a list number begins one.
    [InlineData("四、下一步工作\n1.{p:|新建实训基地3个}.\n2.{p:|2032—2034年，培养学生600名}.")]
    // Elsewhere a sentence must look ahead itself.
    [InlineData("{p:我局|我局将会同市财政局测算生均拨款标准}。")]
    [InlineData("{p:我市|我市计划2032年底前完成校舍改造40处}。")]
    [InlineData("{p:我们|待省级办法出台后，我们再行研究提高课酬}。")]
    [InlineData("{p:我局|我局拟于年内出台实施细则}。")]
    [InlineData("{p:我局|该问题涉及多个部门，我局将向省教育厅汇报}。")]
    [InlineData("{p:我们|对人员编制问题，我们会在省里政策明朗之后专门研究}。")]
    // What a condition brings about is to come, though its own verb reports; what becomes of a point is no caption.
    [InlineData("{p:|如省级示范城市创建获批，将配套制定补助办法}。")]
    [InlineData("三、下一步工作\n1.{p:|关于提取公积金用于改造，待省里明确口径后再行研究}。")]
    public void A_promise_looks_ahead(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    // Headings of the next-steps family, with units under them that have no future word.
    [InlineData("四、今后的打算\n{p:|新建实训基地3个}。")]
    [InlineData("三、下一阶段工作安排\n{p:市民政局|市民政局组织志愿者20名}。")]
    [InlineData("三、努力方向\n（一）{p:|培训护理员600人}。")]
    [InlineData("三、几点承诺\n（一）{p:|每半年通报进展1次}。")]
    [InlineData("四、未来展望\n{p:|培训护理员600人}。")]
    [InlineData("三、2032年工作安排\n{p:|培训护理员600人}。")]
    // So does a sentence that is all of its paragraph, and a list of bullets.
    [InlineData("再次，汇报一下今后的打算。\n（1）{p:|培训护理员600人}。\n（2）{p:市妇联|市妇联开办公益课堂10场}。")]
    [InlineData("今后一个时期，我局的思路是：\n● {p:|建设托育中心1个，设托位150个}；{p:|落实场地600平方米}。\n● {p:市总工会|市总工会评选爱心单位3家}。")]
    [InlineData("{p:我局|展望下一阶段，我局推动园区落实场地30亩}。{p:我局|以行业联盟为纽带，组织沙龙2场}。")]
    // Items without an end are promises where they count, else captions.
    [InlineData("三、下一步工作\n1.{p:|新建实训基地3个}\n2.{p:|培训护理员600人}\n")]
    [InlineData("三、下一步工作\n（一）抓统筹，强保障\n{p:|新建实训基地3个}。")]
    // 未来 in a title of the letter, or of what was done, is no such heading.
    [InlineData("一、校地携手“育”未来\n全市现有实训基地3个。")]
    [InlineData("一、立足未来抓培养的主要做法\n全市现有实训基地3个。")]
    public void What_stands_under_a_heading_of_what_is_to_come_is_promised(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    // A time behind the letter's date at a clause's head, or behind who acts.
    [InlineData("{p:火炬管委会|今年10月底前，火炬管委会为联合体落实用房600平方米}。")]
    [InlineData("{p:市国资委|市国资委明年上半年选取企业6户开展试点}。")]
    [InlineData("{p:市市场监管局|市市场监管局下月起开展联合排查}。")]
    [InlineData("{p:市残联|由市残联入户评估，今年内为1500户家庭安装扶手}。")]
    [InlineData("{p:市住房城乡建设局|市住房城乡建设局结合改造实施，2032年国庆节前覆盖小区40个}。")]
    [InlineData("{p:市教育局|市教育局从2031年秋季学期起在6所小学推开}。")]
    [InlineData("{p:市教育局|今年11月，市教育局吸收企业20家}。")]
    [InlineData("{p:我局|我局已报送申请，2032年汛期前建成泵站2座}。")]
    // Verbs of promising behind who acts.
    [InlineData("{p:市教育局|市教育局定于秋季学期增设托班12个}。")]
    [InlineData("{p:中山职业技术学院|中山职业技术学院承诺年底前开发标准2部}。")]
    [InlineData("{p:该院|该院计划明年春季首次招生150人}。")]
    [InlineData("{p:联合体|会上透露，下个月联合体将启动首期活动}。")]
    [InlineData("{p:校企双方|校企双方约定三年内联合培养学生300名}。")]
    [InlineData("{p:市财政局|市财政局表示将全力配合}。")]
    [InlineData("{p:我局|工作推进中，我局会定期向您通报进展}。")]
    [InlineData("{p:市政府|其余84处由市政府限期2032年6月30日前整改}。")]
    // What a second body does behind the ； of a promise.
    [InlineData("{p:市国资委|市国资委明年选取企业6户开展试点}；{p:市人社局|市人社局举办培训班1期}。")]
    // A point of the proposal, and what becomes of it.
    [InlineData("{p:市教育局|建议幼儿园向下延伸开设托班，市教育局定于今年秋季学期增设托位480个}。")]
    [InlineData("{p:市委编办|是否增设专职岗位，由市委编办在下一轮改革时统筹，下一步再行研究}。")]
    public void A_time_to_come_and_a_verb_of_promising_look_ahead(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    [InlineData("国家要求到2035年建成教育强国。")]
    [InlineData("《甲乙规划》提出，到2035年，技能人才占比稳步上升。")]
    [InlineData("项目合作期到2035年，运行平稳。")]
    [InlineData("{d:市教育局|今年，市教育局培训教师300名，成效明显}。")]
    [InlineData("{d:市教育局|今年5月，市教育局举办招聘会3场}。")]
    [InlineData("{d:我局|2020年方案出台后，我局在当年12月印发《甲乙办法》}。")]
    [InlineData("{d:市国资委|市国资委先后选取企业6户}；{d:市人社局|市人社局举办培训班1期}。")]
    [InlineData("{p:市国资委|市国资委明年选取企业6户开展试点}；{d:市人社局|市人社局已举办培训班1期}。")]
    [InlineData("您建议由市教育局将托班纳入规划。")]
    [InlineData("《广东省甲乙规划》明确，到2035年全省建成产业学院100个。")]
    [InlineData("国办发〔2017〕95号文件要求，各地到2030年建成实训基地100个。")]
    [InlineData("请市财政局于2032年底前落实资金500万元。")]
    // What another place does is no deed of the letter's.
    [InlineData("据了解，佛山市根据《甲乙办法》，到2035年将建成产业学院20个。")]
    [InlineData("佛山市高度重视产教融合。该市2030年已建成产业学院20个。")]
    [InlineData("佛山市将建成产业学院20个，{p:我局|我局将新建实训基地2个}。")]
    [InlineData("现将有关情况总结如下。")]
    public void What_others_set_or_was_done_is_no_promise(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    [InlineData("{d:我局|2030年，我局已建成校企供需清单，并向企业开放查询}。")]
    [InlineData("{d:我局|我局已将107家企业纳入培育库}。")]
    [InlineData("该建议已采纳。{d:|该建议已写入《中山市职业教育改革实施方案》}。")]
    [InlineData("{d:市政府|市政府先后印发《中山市职业教育改革实施方案》}。")]
    [InlineData("{o:我局|我局正在起草配套细则}。")]
    [InlineData("{d:|国办发〔2017〕95号文件提出打造产教融合共同体，化工产教融合共同体已吸收成员单位210家}。")]
    // What was not done, or may be.
    [InlineData("该项目尚未开工，实训中心没有建成，资金未下达。")]
    [InlineData("我局原计划2030年建成实训基地3个，因故未能完成。")]
    [InlineData("{d:我局|我局原计划2030年建成实训基地3个，现已建成2个}。")]
    [InlineData("若全部建成，可新增学位5000个。")]
    [InlineData("是否已建成产业学院，需经评估。")]
    [InlineData("原定2031年建成的实训中心，现延期建成。")]
    [InlineData("{o:我市|我市将在现有政策基础上抓紧推进，目前我市正联合市财政局研究制定奖补办法}。")]
    [InlineData("{o:市财政局|市财政局每年安排专项资金用于双师型教师培训}。")]
    public void What_is_reported_or_runs_is_no_promise(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    [InlineData("感谢您对教育工作的关心，我们将继续努力，欢迎继续监督。")]
    [InlineData("一、下一步工作\n感谢您的关心支持。")]
    [InlineData("您建议将生均拨款提高到本科标准。")]
    [InlineData("提案提出由财政兜底订单班学费。")]
    [InlineData("《职业教育法》对企业参与办学作了规定。")]
    [InlineData("规划提出“力争到2035年建成教育强市”的目标。")]
    [InlineData("2030年12月，国家发展改革委、教育部印发了《建设产教融合型企业实施办法》，进一步明确了方向。")]
    [InlineData("我省是全国首个部省共建创新发展高地的省份。")]
    [InlineData("一、关于组建教育集团的建议\n该建议已吸收采纳。")]
    [InlineData("您的建议我局已部分采纳。此项建议已落实到位。")]
    [InlineData("二、关于推动职业院校与重点产业链精准对接的建议\n教育质量关系千家万户。")]
    public void Thanks_the_proposal_and_what_a_policy_demands_are_none(string body) => ShouldBeFound(Reply, body);

    [Theory]
    [InlineData("{r:|受财力限制，该建议暂不予采纳，今后将不再单独设立}。")]
    [InlineData("一、下步打算\n{r:|设立基金的条件尚不具备，暂不列入2032年预算}。")]
    // A refusal that promises in another clause is a promise.
    [InlineData("{p:我局|我局将在部分学校先行论证，暂不全面铺开}。")]
    [InlineData("{p:|此类装置关系民生，不宜一刀切，拟分类处置}。")]
    public void A_refusal_is_told_apart(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    // The last subject of the paragraph goes on; a new paragraph begins with the issuer.
    [InlineData("一、下一步工作\n{p:市人社局|市人社局新增培训基地2个}；{p:市人社局|扩大培训规模}。\n{p:|新建产业学院2个}。")]
    // What one item's body does is not what the next one's does; 我局 goes on.
    [InlineData("下一步：一是{p:市人社局|市人社局新增培训基地2个}。二是{p:|新建产业学院2个}。")]
    [InlineData("下一步：一是{p:我局|我局新增培训基地2个}。二是{p:我局|新建产业学院2个}。")]
    // Who is said to do what is to come.
    [InlineData("{p:市人社局|我市与中山职业技术学院共建基地，市人社局将加强指导}。")]
    [InlineData("{p:市财政局|市财政局表示，将安排资金500万元}。")]
    [InlineData("下一步，市教育局将：一是{p:市教育局|推进集团化办学}。二是{p:市教育局|新建产业学院2个}。")]
    [InlineData("一、下一步工作\n一是{p:市人社局|市人社局每季度发布用工需求}；{p:市人社局|争取市教育局支持}。")]
    [InlineData("一、下一步工作\n{p:我局|经费上，我局落实资金300万元}。")]
    [InlineData("一、下一步工作\n{p:各县（市、区）|每年9月底前，各县（市、区）完成申报}。")]
    [InlineData("一、下一步工作\n{p:我局|我局将提请市政府每半年召开会议1次}。")]
    [InlineData("一、下一步工作\n{p:市发改委|收费标准由市发改委核定}。")]
    // Lists are one actor, whoever among them is printed short; behind 由 stands who acts.
    [InlineData("一、下一步工作\n{p:市发改委、教育局、科技局|市发改委、教育局、科技局年内联合推荐企业5家}。")]
    [InlineData("一、下一步工作\n{p:市财政局|由市财政局牵头，遴选示范项目15个}。")]
    [InlineData("一、下一步工作\n{p:我局|对照《甲乙方案》，2032年底以前我局推动新增试点企业18家}。")]
    [InlineData("一、下一步工作\n{p:市教育局、财政局|市教育局、财政局于6月30日前修订两单位联合印发的奖补办法}。")]
    // Behind a topic 由 tells who acts; behind a deed, who helps.
    [InlineData("一、下一步工作\n{p:市财政局|院校收益的奖励办法，由市财政局另行制定}。")]
    [InlineData("一、下一步工作\n{p:市财政局|中山职业技术学院同中山某某食品有限公司开展的订单培养，由市财政局按每生2000元补助}。")]
    [InlineData("一、下一步工作\n{p:|每年培训保育师1000人次以上，由中山职业技术学院承担}。")]
    // A body inside the sentence does not act: it is supported, entrusted, or has its own deed.
    [InlineData("一、下一步工作\n{p:|支持中山职业技术学院申报产教联合体}；{p:|委托中山火炬职业技术学院培训评估员150名}。")]
    [InlineData("一、下一步工作\n{p:|2032年指导各校错位发展，推动产教融合}。\n{p:全市|2032年指导各校错位发展，全市拟新设专业42个}。")]
    [InlineData("一、下一步工作\n{p:各职业院校|各职业院校每年发布质量报告}。")]
    public void Who_acts_is_printed_in_the_unit_or_the_paragraph_or_is_the_issuer(string marked) => ShouldBeFound(Reply, marked);

    [Theory]
    [InlineData("为提升劳动者素质，根据《国务院关于推行终身职业技能培训制度的意见》，制定本方案。\n一、目标任务\n{p:|到2035年，培训60万人次}。\n二、重点工作\n（一）技能提升。{p:市农业农村局|市农业农村局每年培育高素质农民3000人}。（责任单位：市农业农村局）\n（二）校企合作。主要是冠名班、订单班等。{p:|每年培训2万人次}。市教育局、市财政局负责。逾期未申报的，不予补助。\n三、附则\n本方案自印发之日起施行。")]
    // Scope and precedence are no deeds.
    [InlineData("一、保障措施\n{p:市财政局|市财政局每年统筹专项资金500万元}。子女入学按既有规定办理，不另行加分。\n三、附则\n此前有关规定与本方案不一致的，以本方案为准。\n附注：火炬管委会参照执行。")]
    public void A_plan_promises_all_but_its_preamble_and_its_closing(string marked) => ShouldBeFound(Plan, marked, "中山市人民政府办公室");

    [Theory]
    [InlineData("建设产业学院10个", "10 个 产业学院 建设")]
    [InlineData("新增培育企业80家左右", "≈80 家 企业 培育")]
    [InlineData("组织政策宣讲不少于10场", "≥10 场 政策宣讲")]
    [InlineData("安排25-75万元专项资金", "25–75 万元 资金")]
    [InlineData("组织100余家龙头企业走进校园", "≈100 家 龙头企业")]
    [InlineData("每年选派500名专业课教师到企业实践", "500 名 教师 /每年")]
    [InlineData("尾水治理1.2万亩", "1.2 万亩 尾水治理")]
    [InlineData("奖补不超过20万元", "≤20 万元")]
    [InlineData("研制一份政策清单", "1 份 政策清单")]
    [InlineData("取证率达到90%以上", "≥90 %")]
    // Dates, ordinals, names, conditions, rates and ways of counting a plan's parts are no quantities.
    [InlineData("2032年完成第六批遴选")]
    [InlineData("推进“1+X”证书和“7510”行动")]
    [InlineData("对连片50亩以上的给予补助")]
    [InlineData("按投资额的30%抵免附加")]
    [InlineData("从三个方面进一步建设一批基地")]
    [InlineData("推行一站式、一次性办理")]
    [InlineData("成熟一项、推进一项")]
    [InlineData("发现一处，整改一处")]
    [InlineData("在5个工作日内联合审查")]
    [InlineData("连续缴费满6个月的纳入保障")]
    public void A_quantity_says_what_it_counts(string deed, params string[] expected)
    {
        var found = Only($"一、下一步工作\n{deed}。").Quantities.Select(Show).ToArray();
        found.Length.ShouldBe(expected.Length, string.Join("; ", found));
        foreach (var (quantity, words) in found.Zip(expected))
            quantity.ShouldStartWith(words);
    }

    static string Show(Quantity quantity)
    {
        var bound = quantity.Bound switch { QuantityBound.AtLeast => "≥", QuantityBound.AtMost => "≤", QuantityBound.About => "≈", _ => "" };
        var value = quantity.Max is { } max ? $"{quantity.Value}–{max}" : $"{quantity.Value}";
        return string.Join(' ', new[] { bound + value, quantity.Unit, quantity.Measure, quantity.Stage, quantity.Per is { } per ? $"/{per}" : null }.Where(word => word is not null));
    }

    [Theory]
    [InlineData("2032年底前完成改造", "2032年底前", null, "2032-12-31")]
    [InlineData("到2035年建成", "到2035年", null, "2035-12-31")]
    [InlineData("力争2032年6月通水", "2032年6月", null, "2032-06-30")]
    [InlineData("未来五年新增专业", "未来五年", "2031-06-17", "2036-06-17")]
    [InlineData("在“十七五”期间开设专业", "“十七五”期间", "2036-01-01", "2040-12-31")]
    [InlineData("年内完成", "年内", "2031-01-01", "2031-12-31")]
    [InlineData("今年下半年开展走访", "今年下半年", "2031-07-01", "2031-12-31")]
    [InlineData("三年内遴选项目", "三年内", "2031-06-17", "2034-06-17")]
    [InlineData("2032年起扩大招生", "2032年起", "2032-01-01", null)]
    [InlineData("从2032年秋季学期起扩大招生", "从2032年秋季学期起", "2032-09-01", null)]
    [InlineData("下月起扩大招生", "下月起", "2031-07-01", null)]
    [InlineData("下个月启动招生", "下个月", "2031-07-01", "2031-07-31")]
    [InlineData("明年起扩大招生", "明年起", "2032-01-01", null)]
    [InlineData("2032年第三季度启用", "2032年第三季度", "2032-07-01", "2032-09-30")]
    [InlineData("明年一季度启用", "明年一季度", "2032-01-01", "2032-03-31")]
    [InlineData("今年秋季学期启用", "今年秋季学期", "2031-09-01", "2032-02-29")]
    [InlineData("2032年国庆节前启用", "2032年国庆节前", null, "2032-12-31")]
    // What lies behind the letter is no deadline, nor is a year in a title.
    [InlineData("巩固2030年底前完成的改造", null, null, null)]
    [InlineData("落实《中山市技能提升行动计划（2031—2035年）》", null, null, null)]
    public void A_deadline_is_kept_as_printed_and_reckoned_from_the_letter(string deed, string? printed, string? from, string? until)
    {
        var deadline = Only($"一、下一步工作\n{deed}，推进实训基地建设。").Deadline;
        deadline?.Printed.ShouldBe(printed);
        (deadline is null).ShouldBe(printed is null);
        deadline?.From?.ToString("yyyy-MM-dd").ShouldBe(from);
        deadline?.Until?.ToString("yyyy-MM-dd").ShouldBe(until);
    }

    [Fact]
    public void One_unit_holds_several_actions()
    {
        var unit = Only("一、下一步工作\n优化布局结构，支持高职院校试办职业本科，组建泉州技师学院，推进中山开放大学转型发展。");
        unit.Actions.Select(action => $"{action.Verb} {action.Object}").ShouldBe(["优化 布局结构", "支持 高职院校试办职业本科", "组建 泉州技师学院", "推进 中山开放大学转型发展"]);
    }

    [Fact]
    public void A_verb_without_an_object_goes_with_the_deed_before_it()
    {
        var action = Only("一、下一步工作\n修订奖补办法，2032年底前完成。").Actions.ShouldHaveSingleItem();
        (action.Verb, action.Object, action.Deadline?.Printed).ShouldBe(("修订", "奖补办法", "2032年底前"));
    }

    [Fact]
    public void An_adverb_before_the_verb_sets_no_scene() =>
        Only("一、下一步工作\n按期完成校舍改造。").Actions.ShouldHaveSingleItem().Verb.ShouldBe("完成");

    [Theory]
    [InlineData("将新建基地", CommitmentStrength.Firm)]
    [InlineData("力争新建基地", CommitmentStrength.Strive)]
    [InlineData("探索共建基地", CommitmentStrength.Explore)]
    [InlineData("待资金下达后新建基地", CommitmentStrength.Conditional)]
    [InlineData("如财政预算允许，给予奖励", CommitmentStrength.Conditional)]
    public void How_firm_a_promise_is(string deed, CommitmentStrength strength) => Only($"一、下一步工作\n{deed}。").Strength.ShouldBe(strength);

    [Fact]
    public void Participants_have_roles()
    {
        var text = Reply("一、下一步工作\n会同市发改委、市科技局按照《中山市技能提升行动计划》支持中山职业技术学院建设实训基地，提请市政府出台办法，市财政局配合。");
        var said = new PolicyGraphPipeline().Annotate(text);
        var actions = said.Commitments.Units.ShouldHaveSingleItem().Actions;
        actions.SelectMany(action => action.Participants).Select(one => $"{one.Role} {said.Mentions[one.Mention].Text}")
            .ShouldBe(["Joint 市发改委", "Joint 市科技局", "Beneficiary 中山职业技术学院", "Asked 市政府", "Support 市财政局"]);
        actions.SelectMany(action => action.Basis).Select(basis => said.Mentions[basis].Text).ShouldBe(["《中山市技能提升行动计划》"]);
    }

    [Fact]
    public void Numbers_outside_of_units_are_observations()
    {
        var text = Reply("我市现有在校生19.2万人，分布均衡。");
        var said = new PolicyGraphPipeline().Annotate(text).Commitments;
        said.Units.ShouldBeEmpty();
        said.Observations.ShouldHaveSingleItem().Quantity.Value.ShouldBe(19.2m);
    }

    [Fact]
    public void Units_lie_in_the_text_in_order_and_hold_their_actions_whatever_the_text() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), choices =>
        {
            var text = string.Concat(choices.Select(choice => Pieces[(int)((uint)choice % (uint)Pieces.Length)]));
            var units = new PolicyGraphPipeline().Annotate(text).Commitments.Units;
            units.Zip(units.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
            foreach (var unit in units)
            {
                unit.Actions.ShouldNotBeEmpty();
                unit.Actions.ShouldAllBe(action => unit.Span.Contains(action.Span));
                unit.Quantities.ShouldAllBe(quantity => unit.Span.Contains(quantity.Span) && quantity.Span.Of(text).Length > 0);
                (unit.Span.End <= text.Length).ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();

    static readonly string[] Pieces =
    [
        "一、下一步工作\n", "（一）", "1.", "一是", "①", "我局将", "市教育局", "、", "，", "。", "；", "：", "“", "”", "《", "》", "（", "）", "\n", "\r\n", "新建基地", "10个", "1.5万亩", "2032年底前",
        "到2035年", "支持", "中山职业技术学院", "由", "将", "待", "后", "暂不", "其中", "的", "等3所学校", "会同", "𠮷", "\ud800", " ", "每年", "一份", "“十五五”期间", "责任单位：市财政局", "国务院",
    ];
}
