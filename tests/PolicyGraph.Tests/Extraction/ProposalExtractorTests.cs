using PolicyGraph.Authority;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Which proposal a reply answers, who handled it, and what its class says by the letter's own rule.</summary>
public sealed class ProposalExtractorTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    [Theory]
    // The congress's or conference's region stands before, within or behind; 市 alone is the letter's own or the one above it.
    [InlineData("金华市教育局", "关于市八届人大三次会议第65号建议的答复", "金华市", "八届三次会议")]
    [InlineData("金华市教育局", "关于对金华市政协第八届委员会第四次会议第120号提案的答复", "金华市", "八届四次会议")]
    [InlineData("株洲市科学技术局", "对政协株洲市十届二次会议第33号提案的答复", "株洲市", "十届二次会议")]
    [InlineData("义乌市商务局", "关于市政协第十五届一次会议第8号提案答复的函", "义乌市", "十五届一次会议")]
    [InlineData("义乌市商务局", "关于金华市政协八届一次会议第8号提案答复的函", "金华市", "八届一次会议")]
    [InlineData("佛山市禅城区教育局", "关于区第五届人民代表大会第四次会议第12号建议的答复", "禅城区", "五届四次会议")]
    [InlineData("佛山市禅城区教育局", "关于市十六届人大二次会议第12号建议的答复", "佛山市", "十六届二次会议")]
    [InlineData("湖南省教育厅", "对湖南省第十四届人大第二次会议第1202号建议的答复", "湖南省", "十四届二次会议")]
    [InlineData("湖南省教育厅", "关于全国政协十四届二次会议第02511号提案的协办意见", "全国", "十四届二次会议")]
    [InlineData("大理白族自治州教育体育局", "关于州第十五届人民代表大会第三次会议第41号建议的答复", "大理白族自治州", "十五届三次会议")]
    [InlineData("株洲市科学技术局", "关于第10届市政协第3次会议第33号提案的答复", "株洲市", "十届三次会议")]
    [InlineData("株洲市科学技术局", "关于政协十届三次会议第33号提案的答复", null, "十届三次会议")]
    [InlineData("株洲市科学技术局", "关于市人大第33号建议的答复", null, null)]
    public void A_session_is_a_term_and_a_meeting_of_a_region(string issuer, string title, string? region, string? session)
    {
        var said = Answered(Letter(title, "你们提出的《关于甲乙的建议》收悉，现答复如下：", issuer: issuer));
        said.Session?.Name.ShouldBe(session);
        (said.Session is null).ShouldBe(session is null);
        RegionAuthority.Default.Find(said.RegionCode)?.Name.ShouldBe(region);
        (said.RegionCode is null).ShouldBe(region is null);
    }

    [Theory]
    [InlineData("关于市八届人大三次会议第3号议案的答复", true)]
    [InlineData("关于市八届人大三次会议第3号重点议案的答复", true)]
    [InlineData("关于市八届人大三次会议议案第3号的答复", true)]
    [InlineData("关于市八届人大三次会议第3号建议的答复", false)]
    [InlineData("关于市八届人大三次会议议案转建议第3号的答复", false)]
    public void A_motion_is_told_from_a_suggestion_by_the_word_at_its_number(string title, bool isMotion)
    {
        var said = Answered(Letter(title, "您提出的《关于甲乙的议案》收悉，现答复如下："));
        (said.Number, said.IsMotion).ShouldBe(("3", isMotion));
    }

    [Theory]
    [InlineData("关于2030年市十六届人大三次会议第65号建议的答复", 2030)]
    [InlineData("关于市十六届人大三次会议第20310065号建议的答复", 2031)]
    [InlineData("关于市十六届人大三次会议第2030065号建议的答复", 2030)]
    // A serial that begins like a year far off is none; neither is one that is too short.
    [InlineData("关于市十六届人大三次会议第2004065号建议的答复", null)]
    [InlineData("关于市十六届人大三次会议第2031号建议的答复", null)]
    [InlineData("关于市十六届人大三次会议第65号建议的答复", null)]
    public void A_session_has_a_year_where_the_letter_gives_one(string title, int? year) =>
        Answered(Letter(title, "您提出的《关于甲乙的建议》收悉，现答复如下：")).Session.ShouldNotBeNull().Year.ShouldBe(year);

    [Theory]
    [InlineData("民进株洲市委会：", "民进株洲市委会")]
    [InlineData("九三学社株洲市委员会：", "九三学社株洲市委员会")]
    [InlineData("株洲市工商联：", "株洲市工商联")]
    [InlineData("市政协教科卫体委员会：", "市政协教科卫体委员会")]
    [InlineData("尊敬的张三丰代表：", null)]
    [InlineData("李四光委员、民盟株洲市委：", "民盟株洲市委")]
    [InlineData("民革王五委员：", null)]
    [InlineData("民建株洲市委赵六：", null)]
    [InlineData("张三丰（等）代表：", null)]
    public void A_body_may_propose_but_no_person_is_named(string salutation, string? proposer)
    {
        var said = Answered(Letter("关于市政协十届二次会议第33号提案的答复", "您提出的《关于甲乙的提案》收悉，现答复如下：", salutation));
        said.Proposer.ShouldBe(proposer);
    }

    [Theory]
    [InlineData("关于市十六届人大二次会议张三丰代表提出的第33号建议的答复", "张三丰代表：", "张三丰代表提出的《关于甲乙的建议》收悉，现答复如下：")]
    [InlineData("对张三丰等委员在市政协十届二次会议上提出的第33号提案的答复", "尊敬的张三丰委员：", "由张三丰委员提出的“关于甲乙的提案”收悉，由我局会同市财政局办理，现答复如下：")]
    [InlineData("关于十届市人大代表张三丰在二次会议上所提第33号建议的答复", "张三丰代表：", "现答复如下：")]
    public void No_persons_name_enters(string title, string salutation, string opening)
    {
        var said = Answered(Letter(title, opening, salutation));
        var texts = new[] { said.Number, said.Title, said.Proposer, said.Session?.Printed, said.Session?.Evidence.Quote, said.Evidence.Quote }
            .Concat(said.Handlers.SelectMany(handler => new[] { handler.Body.Printed, handler.Evidence.Quote }));
        texts.OfType<string>().ShouldAllBe(text => !text.Contains("张三丰"));
    }

    [Theory]
    // The office leads where it says so; those with whom it handled the proposal are joint, lists written out.
    [InlineData("由我局会同市科技局、发改委办理，现答复如下：", "lead 我局", "joint 市科技局", "joint 发改委")]
    [InlineData("我局会同市商务局、市住建局等单位认真研究，现答复如下：", "lead 我局", "joint 市商务局", "joint 市住建局")]
    [InlineData("由我局主办，市财政局、人社局会办。现答复如下：", "lead 我局", "joint 市财政局", "joint 人社局")]
    [InlineData("我局作为主办单位，市财政局、市审计局协办，现答复如下：", "lead 我局", "joint 市财政局", "joint 市审计局")]
    [InlineData("由市教育局牵头办理，市财政局会办，现答复如下：", "lead 市教育局", "joint 市财政局")]
    [InlineData("已交由我局办理，现答复如下：", "lead 我局")]
    [InlineData("经商市发改委、市工信局，现答复如下：", "joint 市发改委", "joint 市工信局")]
    [InlineData("经会同市水利局、农业农村局研究，现答复如下：", "joint 市水利局", "joint 农业农村局")]
    [InlineData("经与市财政局、市教育局沟通，现答复如下：", "joint 市财政局", "joint 市教育局")]
    [InlineData("现综合市财政局、市教育局会办意见答复如下：", "joint 市财政局", "joint 市教育局")]
    [InlineData("根据市财政局等会办单位意见，现答复如下：", "joint 市财政局")]
    [InlineData("我局会同市财政局、荷塘区政府及株洲高新区管委会办理的情况答复如下：", "lead 我局", "joint 市财政局", "joint 荷塘区政府", "joint 株洲高新区管委会")]
    // Nothing is said of handling.
    [InlineData("现答复如下：")]
    [InlineData("我局高度重视，进行了认真研究，现答复如下：")]
    [InlineData("我局会同市财政局出台了奖补办法。现答复如下：")]
    [InlineData("我局与株洲职业技术学院签订了协议。现答复如下：")]
    [InlineData("市财政局主办的展会已经闭幕。现答复如下：")]
    [InlineData("现答复如下：\n去年我局会同市财政局研究出台奖补办法，由市科技局会办。")]
    [InlineData("现答复如下：\n大赛由市教育局主办，市财政局协办。")]
    public void Handlers_have_roles(string opening, params string[] expected) =>
        Answered(Letter("关于市政协十届二次会议第33号提案的答复", "您提出的《关于甲乙的提案》收悉，" + opening)).Handlers
            .Select(handler => $"{(handler.Role is ParticipantRole.Lead ? "lead" : "joint")} {handler.Body.Printed}").ShouldBe(expected);

    [Fact]
    public void The_catalogue_labels_handlers() =>
        Answered("主办单位：株洲市教育局\n会办单位：市财政局、市人社局\n" + Letter("关于市政协十届二次会议第33号提案的答复", "您提出的《关于甲乙的提案》收悉，现答复如下：")).Handlers
            .Select(handler => $"{handler.Role} {handler.Body.Printed}").ShouldBe(["Lead 株洲市教育局", "Joint 市财政局", "Joint 市人社局"]);

    [Theory]
    [InlineData("（A）", "注：A类指所提问题已经解决或基本解决的；B类指正在解决或列入计划逐步解决的；C类指因条件限制暂时无法解决的。", ReplyOutcome.Solved)]
    [InlineData("（B）", "注：A类指所提问题已经解决或基本解决的；B类指正在解决或列入计划逐步解决的；C类指因条件限制暂时无法解决的。", ReplyOutcome.Planned)]
    [InlineData("（C类）", "A类：已采纳；B类：拟采纳；C类：因法规所限不能采纳，留作参考。", ReplyOutcome.Noted)]
    // Without the letter's own rule none is assumed.
    [InlineData("（A）", "感谢关心，问题已基本解决。", null)]
    [InlineData("（B）", "A类：已采纳的。", null)]
    public void A_class_means_what_the_letter_says(string printed, string foot, ReplyOutcome? outcome)
    {
        var said = Answered(printed + "\n" + Letter("关于市政协十届二次会议第33号提案的答复", "您提出的《关于甲乙的提案》收悉，现答复如下：\n" + foot));
        said.Class.ShouldNotBeNull().Outcome.ShouldBe(outcome);
        (said.Class!.Rule is null).ShouldBe(outcome is null);
    }

    [Theory]
    [InlineData("株洲市教育局关于公布示范专业名单的通知\n\n各学校：\n经市十六届人大三次会议审议通过，现予公布。\n株洲市教育局\n2031年6月17日")]
    [InlineData("我市产教融合成效明显\n记者从市十六届人大三次会议获悉，全市职业院校达到10所。")]
    public void What_is_no_reply_answers_no_proposal(string text) => Pipeline.Annotate(text).Proposal.ShouldBeNull();

    static Proposal Answered(string text) => Pipeline.Annotate(text).Proposal.ShouldNotBeNull();

    static string Letter(string title, string opening, string salutation = "某某代表：", string issuer = "株洲市教育局") =>
        $"""
        {title}

        {salutation}
        {opening}

        {issuer}
        2031年6月17日
        """;
}
