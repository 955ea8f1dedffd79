using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Joint bodies of schools and firms, and the kinds of them, which are no names. The marks are those of <see cref="MarkedInstitutions"/>.</summary>
public sealed class AllianceExtractorTests
{
    [Theory]
    [InlineData("苏州市", "[l:苏州机器人与智能制造产教联合体]入选，[c:苏州市职业大学]与[l:苏州生物医药产教联合体]签约。")]
    [InlineData("洛阳市", "由[c:河南科技大学]组成[l:洛阳先进装备制造产教联合体]。")]
    [InlineData("枣庄市", "与企业合作创建[l:低空飞行器学院]，建设现代产业学院3个、卓越工程师学院，成立[c:枣庄工程学院]。")]
    [InlineData("台州市", "与[e:吉利汽车]共建[l:吉利汽车学院]，开设[l:吉利订单班]和订单班5个，扩大财政兜底订单班规模。")]
    [InlineData("深圳市", "[l:华为ICT学院]揭牌，组建[l:长三角现代物流职业教育装备联盟]，结成战略联盟、校企联盟。")]
    [InlineData("丽水市", "[l:市职教集团=丽水市职教集团]、[l:丽水市职业教育集团]运行，市域产教联合体、县域医共体建设推进。")]
    [InlineData("武汉市", "组建[l:中国光纤光缆产业技术创新战略联盟]、[l:中国—东盟边境职业教育联盟]，多方——职教联盟建设提速。")]
    [InlineData("黄山市", "[l:徽州三雕工匠班]结业，由医院组成的[l:黄山市医养结合联盟]成立，[l:安徽省托育服务产教融合共同体]扩容。")]
    [InlineData("江门市", "（一）产教联合体建设，（二）产业学院。举办[l:华为信息与网络技术学院]。")]
    [InlineData("烟台市", "[e:山东黄金集团有限公司]援建[c:烟台黄金职业学院]，[c:齐齐哈尔工程学院]来访。")]
    [InlineData("大理白族自治州", "[c:大理大学]发起[l:洱海流域水环境产学研联盟]，[c:榆林学院]加盟[l:秦创原（榆林）现代煤化工产业创新联合体]，结成产学研联盟。")]
    [InlineData("兰考县", "待[a:省教育厅=河南省教育厅]产业学院评审后，与[a:开封市教育体育局]一道研究[l:兰考民族乐器产业学院]。")]
    [InlineData("漳州市", "[l:漳州古雷石化产教联合体]成立，支持[l:古雷联合体=漳州古雷石化产教联合体]发展，联合体、该联合体、两个联合体和城市联合体运行。")]
    [InlineData("银川市", "[l:银川市数字技能人才培养联合体]吸收了[c:宁夏职业技术学院]，人才培养联合体待建。")]
    [InlineData("张掖市", "[c:河西学院]与[e:甘肃省敦煌种业集团股份有限公司]合作设立了[l:玉米种业学院]。")]
    public void A_joint_body_is_named_by_what_sets_it_apart(string letter, string marked) => MarkedInstitutions.ShouldBeFound(letter, marked);
}
