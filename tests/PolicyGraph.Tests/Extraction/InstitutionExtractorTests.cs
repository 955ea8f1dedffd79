using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

public sealed class InstitutionExtractorTests
{
    static readonly InstitutionExtractor Extractor = new();

    [Theory]
    [InlineData("绍兴市", "经[a:市科技局=绍兴市科学技术局]、[a:发改委=绍兴市发展和改革委员会]、[a:审计局=绍兴市审计局]研究，现答复如下。")]
    [InlineData("绍兴市", "我局会同[a:市经信局=绍兴市经济和信息化局]和[a:商务局=绍兴市商务局]开展调研。")]
    [InlineData("绍兴市", "[a:市委=中共绍兴市委员会][a:市政府=绍兴市人民政府]高度重视，有关部门和各县（市、区）人民政府积极配合。")]
    [InlineData("绍兴市", "[a:市医保局=绍兴市医疗保障局]、[a:市场监管局=绍兴市市场监督管理局]联合抽查。")]
    [InlineData("潍坊市", "[a:中办=中共中央办公厅]、[a:国办=国务院办公厅]印发后，[a:省教育厅=山东省教育厅]、[a:财政厅=山东省财政厅]、[a:税务局=国家税务总局山东省税务局]跟进。")]
    [InlineData("潍坊市", "与[a:人社厅=山东省人力资源和社会保障厅]、[a:教育厅=山东省教育厅]联合印发。")]
    [InlineData("潍坊市", "[a:团市委=共青团潍坊市委员会]每年组织返校宣讲，教育部门予以支持。")]
    [InlineData("潍坊市", "在市政协十四届二次会议上，民盟潍坊市委提出建议。")]
    [InlineData("潍坊市", "成立[a:潍坊市产教融合工作领导小组=潍坊市产教融合工作领导小组]。")]
    [InlineData("潍坊市", "成立[a:市推进“技能强市、人才兴市”工作领导小组=潍坊市推进“技能强市、人才兴市”工作领导小组]。")]
    [InlineData("株洲市", "由[a:株洲高新区管委会=株洲高新技术产业开发区管理委员会]先行建设。")]
    [InlineData("大理白族自治州", "[a:州财政局=大理白族自治州财政局]、[a:州教体局=大理白族自治州教育体育局]每年安排经费。")]
    [InlineData("义乌市", "[a:金华市农业农村局=金华市农业农村局]指导，[a:市财政局=义乌市财政局]配合。")]
    [InlineData("绍兴市", "支持[c:浙江工业职业技术学院=浙江工业职业技术学院]、[c:绍兴职业技术学院=绍兴职业技术学院]与企业合作，各高职院校、中职学校积极参与。")]
    [InlineData("绍兴市", "由[c:绍兴职业技术学院=绍兴职业技术学院]牵头，[c:绍职院=绍兴职业技术学院]开设专业3个。")]
    [InlineData("义乌市", "[c:义乌工商职业技术学院=义乌工商职业技术学院]（以下简称“[c:义乌工商学院=义乌工商职业技术学院]”）新增专业，[c:义乌工商学院=义乌工商职业技术学院]扩招。")]
    [InlineData("义乌市", "我市落实[a:国务院办公厅=国务院办公厅]文件，各开发区管委会、金义新区按此执行。")]
    [InlineData("金华市", "[c:横店影视职业学院=横店影视职业学院]与[e:横店集团东磁股份有限公司=横店集团东磁股份有限公司]合作，2025年底前再建市域产教联合体1个。")]
    [InlineData("绍兴市", "大力支持[c:和山职业学院=和山职业学院]发展。")]
    [InlineData("绍兴市", "毕业于高等专科学校的大学生占三成，大学城启用。")]
    [InlineData("无锡市", "[e:先导智能装备（无锡）有限公司=先导智能装备（无锡）有限公司]与[e:双良节能系统股份有限公司=双良节能系统股份有限公司]入库。")]
    [InlineData("无锡市", "[e:红豆实业集团有限责任公司=红豆实业集团有限责任公司]牵头，[e:红豆实业=红豆实业集团有限责任公司]等企业参加。")]
    [InlineData("广州市", "与[e:中国南方航空机务有限公司=中国南方航空机务有限公司]（[e:南航机务=中国南方航空机务有限公司]）签约。")]
    [InlineData("长沙市", "邀请[e:一汽集团=中国一汽]专家授课。")]
    [InlineData("株洲市", "[l:株洲轨道交通产业市域产教联合体=株洲轨道交通产业市域产教联合体]揭牌，我市将再建一批市域产教联合体和产业学院。")]
    [InlineData("株洲市", "依托[l:湖南轨道交通职教集团=湖南轨道交通职教集团]开展合作。")]
    [InlineData("株洲市", "与[e:时代新材科技股份有限公司=时代新材科技股份有限公司]合作开设“[l:时代新材班=时代新材班]”，开设订单班4个。")]
    [InlineData("无锡市", "造访[e:双良节能系统股份有限公司=双良节能系统股份有限公司]，观摩[c:无锡职业技术学院=无锡职业技术学院]。")]
    [InlineData("青岛市", "与[e:海信集团=海信集团]共建了[l:海信学院=海信学院]。")]
    public void A_sentence_names_what_is_marked_and_nothing_else(string letter, string marked) => MarkedInstitutions.ShouldBeFound(letter, marked);

    [Fact]
    public void Nothing_is_found_in_what_is_excluded()
    {
        const string title = "《绍兴市教育局工作规则》";
        Extractor.Extract(title, RegionAuthority.Default.ByName("绍兴市"), [new(0, title.Length)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("支持\tleads")]
    [InlineData("由\tgoverns")]
    public void A_broken_line_of_the_words_is_named(string line) =>
        Should.Throw<InvalidDataException>(() => GoverningWords.Parse("word\tkind\n由\tgoverns\n" + line)).Message.ShouldStartWith("name_boundaries.tsv, line 3: ");
}
