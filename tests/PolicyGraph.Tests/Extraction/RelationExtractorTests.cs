using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>What a sentence states of the works and institutions that it names, one a line: FROM TYPE TO. The letter is Zhongshan's.</summary>
public sealed class RelationExtractorTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    const string Foot = "\n\n中山市教育和体育局\n2031年6月17日";

    [Theory]
    [InlineData("中山职业技术学院与长虹电子有限公司签约共建认证中心。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("长虹电子有限公司与中山职业技术学院签订协议。", "长虹电子有限公司 CooperatesWith 中山职业技术学院")]
    [InlineData("中山职业技术学院和长虹电子有限公司联合培养技术人员。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("支持中山职业技术学院与长虹电子有限公司在印度联合培养技术人员。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院扩大招生。该院另与长虹电子有限公司共建测试线。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("推广中山职业技术学院依托与长虹电子有限公司合建的实训中心的经验。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院联手长虹电子有限公司培养技术人员。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院与火炬职业技术学院结对，并和长虹电子有限公司开设订单班。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("规模最大的是长虹电子有限公司，公司和中山职业技术学院合作开展学徒培养。", "长虹电子有限公司 CooperatesWith 中山职业技术学院")]
    [InlineData("中山职业技术学院与长虹电子有限公司在校内建成测试线。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData(
        "推动中山职业技术学院与长虹电子有限公司、火炬职业技术学院与海信电器有限公司共建实训室。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；火炬职业技术学院 CooperatesWith 海信电器有限公司")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司、海信电器有限公司等企业开展订单培养。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 CooperatesWith 海信电器有限公司")]
    [InlineData(
        "中山职业技术学院、火炬职业技术学院分别与长虹电子有限公司、海信电器有限公司合作。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；火炬职业技术学院 CooperatesWith 海信电器有限公司")]
    [InlineData("中山职业技术学院携手长虹电子有限公司，采取多种形式开展合作。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("鼓励中山职业技术学院对接长虹电子有限公司，增设电子专业4个。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("支持中山职业技术学院与长虹电子有限公司依托中山电子产教联合体联合攻关。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院与长虹电子有限公司商定，每年提供实习岗位。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("长虹电子有限公司向中山职业技术学院赠送设备，双方还合作编写教材。", "长虹电子有限公司 CooperatesWith 中山职业技术学院")]
    [InlineData("中山职业技术学院学生到长虹电子有限公司轮岗，双方结对满十年。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院揭榜长虹电子有限公司发布的焊接课题。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院与长虹电子有限公司的合作可追溯到建校之初。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院引进长虹电子有限公司入校办厂。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院以长虹电子有限公司为实训场所。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("长虹电子有限公司向中山职业技术学院开放检测中心。", "长虹电子有限公司 CooperatesWith 中山职业技术学院")]
    [InlineData("中山职业技术学院由长虹电子有限公司提供场地。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("与长虹电子有限公司结对的中山职业技术学院新设安全专业。", "中山职业技术学院 CooperatesWith 长虹电子有限公司")]
    [InlineData("中山职业技术学院扩大招生，长虹电子有限公司等企业与该校实行双导师制。", "长虹电子有限公司 CooperatesWith 中山职业技术学院")]
    [InlineData(
        "中山职业技术学院面向长虹电子有限公司，火炬职业技术学院面向海信电器有限公司，均开设了学徒制班级。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；火炬职业技术学院 CooperatesWith 海信电器有限公司")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司共建测试线，海信电器有限公司经我局引荐，与火炬职业技术学院互认学分。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；海信电器有限公司 CooperatesWith 火炬职业技术学院")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司共建测试线，长虹电子有限公司负责实训，今年又与海信电器有限公司签订协议。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 CooperatesWith 海信电器有限公司")]
    public void A_school_and_a_firm_work_together(string sentence, string relations) => ShouldState(sentence, relations);

    [Theory]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司共建长虹产业学院。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 长虹产业学院；长虹电子有限公司 Builds 长虹产业学院")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司合办长虹产业学院，与海信电器有限公司开设“海信订单班”。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 CooperatesWith 海信电器有限公司；中山职业技术学院 Builds 长虹产业学院；"
        + "长虹电子有限公司 Builds 长虹产业学院；中山职业技术学院 Builds 海信订单班；海信电器有限公司 Builds 海信订单班")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司、海信电器有限公司分别开设了“长虹班”“海信班”。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 CooperatesWith 海信电器有限公司；中山职业技术学院 Builds 长虹班；"
        + "长虹电子有限公司 Builds 长虹班；中山职业技术学院 Builds 海信班；海信电器有限公司 Builds 海信班")]
    [InlineData("中山职业技术学院、长虹电子有限公司共同发起了中山电子产教联合体。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("中山职业技术学院联合长虹电子有限公司组建中山电子产教联合体。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("由中山职业技术学院牵头组建的中山电子职业教育集团运行良好。", "中山职业技术学院 Builds 中山电子职业教育集团")]
    [InlineData(
        "中山职业技术学院依托长虹电子有限公司组建长虹产业学院，并为海信电器有限公司开设“海信订单班”。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 长虹产业学院；中山职业技术学院 CooperatesWith 海信电器有限公司；中山职业技术学院 Builds 海信订单班")]
    [InlineData(
        "中山职业技术学院扩大招生，长虹电子有限公司在该校设立“长虹订单班”。",
        "长虹电子有限公司 CooperatesWith 中山职业技术学院；长虹电子有限公司 Builds 长虹订单班")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司互派师资；双方今年又共同成立了长虹产业学院。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 长虹产业学院；长虹电子有限公司 Builds 长虹产业学院")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司、海信电器有限公司分别签订“长虹班”“海信班”共建协议。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 CooperatesWith 海信电器有限公司；中山职业技术学院 Builds 长虹班；"
        + "长虹电子有限公司 Builds 长虹班；中山职业技术学院 Builds 海信班；海信电器有限公司 Builds 海信班")]
    [InlineData("中山电子产教联合体由中山职业技术学院牵头组建，首批成员包括长虹电子有限公司等45家。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("由中山职业技术学院领衔，长虹电子有限公司等单位加入的中山电子产教联合体运行良好。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子产教联合体由中山职业技术学院牵头。", "中山职业技术学院 Builds 中山电子产教联合体")]
    [InlineData(
        "中山电子产教联合体成立，中山职业技术学院为牵头学校，长虹电子有限公司为牵头企业。",
        "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("中山职业技术学院、火炬职业技术学院组建的中山电子职教集团、中山灯饰职教集团入选。", "中山职业技术学院 Builds 中山电子职教集团；火炬职业技术学院 Builds 中山灯饰职教集团")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司共建数智化基地揭牌。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 数智化基地；长虹电子有限公司 Builds 数智化基地")]
    [InlineData(
        "中山职业技术学院与长虹电子有限公司在校内建成数智化基地。",
        "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 数智化基地；长虹电子有限公司 Builds 数智化基地")]
    [InlineData(
        "由中山职业技术学院和长虹电子有限公司共同牵头，2031年上半年组建中山电子产教联合体。",
        "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("市教育局深入调研。2013年经市政府批准组建了中山电子职教集团。", "中山市教育和体育局 Builds 中山电子职教集团")]
    [InlineData("中山电子产教联合体由中山职业技术学院与长虹电子有限公司共建。", "中山职业技术学院 CooperatesWith 长虹电子有限公司；中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("中山电子产教联合体（由中山职业技术学院牵头）入选。", "中山职业技术学院 Builds 中山电子产教联合体")]
    [InlineData("中山电子产教联合体的牵头单位为中山职业技术学院。", "中山职业技术学院 Builds 中山电子产教联合体")]
    [InlineData("中山职业技术学院牵头，联合长虹电子有限公司组建中山电子产教联合体。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    [InlineData("中山职业技术学院扩大招生；牵头组建中山电子产教联合体。", "中山职业技术学院 Builds 中山电子产教联合体")]
    [InlineData("我局牵头成立了中山电子职教集团。", "中山市教育和体育局 Builds 中山电子职教集团")]
    [InlineData("下一步，我局将做好以下工作：③促进对接，组建中山电子产教联合体。", "中山市教育和体育局 Builds 中山电子产教联合体")]
    public void Bodies_build_an_alliance_or_a_base(string sentence, string relations) => ShouldState(sentence, relations);

    [Theory]
    [InlineData("中山职业技术学院已加入中山电子产教联合体。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("中山职业技术学院是中山电子产教联合体成员单位。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData(
        "中山电子产教联合体揭牌，由火炬职业技术学院牵头，中山职业技术学院、长虹电子有限公司等加入。",
        "火炬职业技术学院 Builds 中山电子产教联合体；中山职业技术学院 MemberOf 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子产教联合体成立，长虹电子有限公司成为首批会员。", "长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子职业教育集团有理事单位93家，其中中山职业技术学院、长虹电子有限公司表现突出。", "中山职业技术学院 MemberOf 中山电子职业教育集团；长虹电子有限公司 MemberOf 中山电子职业教育集团")]
    [InlineData("中山职业技术学院成为中山电子产教联合体的副理事长单位。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("火炬职业技术学院增设专业，中山职业技术学院则成为中山电子产教联合体的理事单位。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData(
        "中山电子产教联合体有成员单位68家，中山职业技术学院、长虹电子有限公司等均在其中。",
        "中山职业技术学院 MemberOf 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("中山职业技术学院作为中山电子产教联合体理事单位，承担培训。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("中山职业技术学院在中山电子产教联合体理事单位之列。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子产教联合体现有中山职业技术学院、长虹电子有限公司等理事单位19家。", "中山职业技术学院 MemberOf 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子产教联合体把中山职业技术学院吸收为成员单位。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子产教联合体设3个分会，长虹电子有限公司分任有关分会会长。", "长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData(
        "中山电子产教联合体以及中山灯饰产教联合体均已备案，中山职业技术学院成为前者的理事单位，长虹电子有限公司成为后者的理事单位。",
        "中山职业技术学院 MemberOf 中山电子产教联合体；长虹电子有限公司 MemberOf 中山灯饰产教联合体")]
    [InlineData("中山电子产教联合体揭牌，中山职业技术学院作为成员单位加入。", "中山职业技术学院 MemberOf 中山电子产教联合体")]
    [InlineData("中山电子职业教育集团成立，长虹电子有限公司先后入会。", "长虹电子有限公司 MemberOf 中山电子职业教育集团")]
    [InlineData(
        "由火炬职业技术学院牵头、长虹电子有限公司参与的中山电子产教联合体已发布榜单。",
        "火炬职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    public void Bodies_belong_to_an_alliance(string sentence, string relations) => ShouldState(sentence, relations);

    [Theory]
    [InlineData("该联合体由中山职业技术学院牵头组建，长虹电子有限公司正式加盟。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("今年将吸纳中山职业技术学院、长虹电子有限公司等加入。", "中山职业技术学院 MemberOf 中山电子产教联合体；长虹电子有限公司 MemberOf 中山电子产教联合体")]
    [InlineData("联合体由中山职业技术学院、长虹电子有限公司双方共同牵头组建。", "中山职业技术学院 Builds 中山电子产教联合体；长虹电子有限公司 Builds 中山电子产教联合体")]
    public void An_alliance_named_before_is_built_and_joined(string sentence, string relations) => ShouldState("中山电子产教联合体揭牌。" + sentence, relations);

    [Theory]
    [InlineData("中山电子产教联合体、中山灯饰产教联合体揭牌。该联合体由中山职业技术学院牵头组建。")]
    [InlineData("中山电子职业教育集团揭牌。该联合体由中山职业技术学院牵头组建。")]
    [InlineData("中山电子职业教育集团揭牌。集团由中山职业技术学院牵头组建。")]
    [InlineData("中山电子产教联合体揭牌。联合体建设方案由中山职业技术学院牵头。")]
    [InlineData("中山电子产教联合体揭牌。扩大招生规模。今年将吸纳长虹电子有限公司等加入。")]
    [InlineData("中山电子产教联合体揭牌。联合体由相关部门指导，推动中山职业技术学院入会。")]
    public void Which_alliance_is_meant_may_be_open(string text) => Stated(text + Foot).ShouldBeEmpty();

    [Theory]
    [InlineData("为贯彻落实《甲乙意见》，我市印发《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("我市依据《甲乙意见》制定《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("为落实《甲乙意见》，我市先后出台《丙丁方案》、《戊己办法》。", "丙丁方案 Implements 甲乙意见；戊己办法 Implements 甲乙意见")]
    [InlineData("我市印发《丙丁方案》，《丙丁方案》内容丰富。规划依据之一，便是《甲乙意见》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("我市印发《丙丁方案》，对《甲乙意见》作了细化。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("我市对照《甲乙意见》，执行《己庚办法》。为贯彻上述文件，我市印发《丙丁方案》。", "丙丁方案 Implements 甲乙意见；丙丁方案 Implements 己庚办法")]
    [InlineData("中办印发《甲乙意见》。为贯彻该意见，我市印发《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("中办印发《甲乙意见》，省政府印发《戊己办法》。市政府对照该意见出台《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData(
        "国务院印发《甲乙意见》。教育部印发《己庚办法》，省政府印发《戊己办法》。为贯彻上述两个文件，我市印发《丙丁方案》。",
        "丙丁方案 Implements 己庚办法；丙丁方案 Implements 戊己办法")]
    [InlineData("对照《甲乙意见》，起草《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("为承接省政府的《甲乙方案》，我市印发《丙丁细则》。", "丙丁细则 Implements 甲乙方案")]
    [InlineData("制定《丙丁规划》，落实《甲乙意见》的有关部署。", "丙丁规划 Implements 甲乙意见")]
    [InlineData("我局将出台《丙丁方案》，把《甲乙意见》的要求落细落实。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("《甲乙意见》印发后，省政府配套出台《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("会上宣读了《丙丁方案》。这份方案系根据《甲乙意见》和《己庚办法》编制。", "丙丁方案 Implements 甲乙意见；丙丁方案 Implements 己庚办法")]
    [InlineData("我市印发《丙丁方案》。该文件是对《甲乙意见》的具体落实。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("市政府根据《甲乙意见》出台《丙丁方案》，我局又制定《戊己办法》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("根据《甲乙意见》，市政府出台《丙丁方案》，我局又制定《戊己办法》。", "丙丁方案 Implements 甲乙意见；戊己办法 Implements 甲乙意见")]
    [InlineData(
        "为落实《甲乙意见》，市政府出台《丙丁方案》，作为《丙丁方案》的配套文件，我局又制定《戊己办法》。",
        "丙丁方案 Implements 甲乙意见；戊己办法 Implements 丙丁方案")]
    [InlineData("《丙丁办法》由我局制发，细化《甲乙措施》第三条。", "丙丁办法 Implements 甲乙措施")]
    [InlineData("我局印发《丙丁细则》、《戊己办法》，对《甲乙意见》加以落实。", "丙丁细则 Implements 甲乙意见；戊己办法 Implements 甲乙意见")]
    [InlineData("中办印发《甲乙意见》。省教育厅为贯彻落实该指导意见而制定的《丙丁办法》已施行。", "丙丁办法 Implements 甲乙意见")]
    [InlineData("国务院印发《甲乙意见》，我局及时制定贯彻落实该意见的《丙丁方案》。", "丙丁方案 Implements 甲乙意见")]
    [InlineData("工作依据如下。\n• 国务院印发《甲乙意见》、《己庚办法》；\n• 市政府根据上述两份文件，印发《丙丁方案》。", "丙丁方案 Implements 甲乙意见；丙丁方案 Implements 己庚办法")]
    // What another place carries out is not what the letter's own does.
    [InlineData("佛山市为落实《甲乙意见》，出台《丙丁方案》，我市也印发了《戊己办法》。", "丙丁方案 Implements 甲乙意见")]
    public void A_policy_carries_out_an_older_one(string sentence, string relations) => CarriedOut(sentence).ShouldBe(relations.Split('；'), ignoreOrder: true);

    [Theory]
    [InlineData("国务院印发《甲乙意见》。\n为贯彻上述文件，我市印发《丙丁方案》。")]
    [InlineData("国务院印发《甲乙意见》。为贯彻该办法，我市印发《丙丁方案》。")]
    [InlineData("《甲乙意见》印发后，省政府随即出台《丙丁方案》。")]
    [InlineData("我市出台《丙丁方案》，市教育局认真落实《甲乙意见》。")]
    [InlineData("依照《甲乙意见》，我市出台《丙丁方案》。")]
    public void Which_policy_is_carried_out_may_be_open(string text) => CarriedOut(text).ShouldBeEmpty();

    [Fact]
    public void A_policys_preamble_says_what_it_carries_out()
    {
        const string Policy = "中山市人民政府关于推进甲乙的实施意见\n\n各镇街：\n为落实《丙丁意见》和《戊己决定》，并与《庚辛规划》相衔接，提出如下意见。\n一、按照《壬癸办法》开展试点。\n\n中山市人民政府\n2031年6月17日";
        Stated(Policy).ShouldBe(["中山市人民政府关于推进甲乙的实施意见 Implements 丙丁意见", "中山市人民政府关于推进甲乙的实施意见 Implements 戊己决定"]);
    }

    [Theory]
    [InlineData("我市印发《丙丁方案》，《甲乙办法》同时废止。", "丙丁方案 Repeals 甲乙办法")]
    [InlineData("《丙丁办法》自2031年1月1日起施行，《甲乙办法》（中府〔2020〕3号）、《戊己办法》同时废止。", "丙丁办法 Repeals 甲乙办法；丙丁办法 Repeals 戊己办法")]
    [InlineData("《中华人民共和国民法典》施行，《中华人民共和国合同法》同时废止。", "中华人民共和国民法典 Repeals 中华人民共和国合同法")]
    [InlineData("我市以《丙丁办法》替代《甲乙办法》。", "丙丁办法 Repeals 甲乙办法")]
    [InlineData("《丙丁办法》取代了原《甲乙办法》。", "丙丁办法 Repeals 甲乙办法")]
    [InlineData("《甲乙办法》已被《丙丁办法》取代。", "丙丁办法 Repeals 甲乙办法")]
    [InlineData("《丙丁办法》废止了《甲乙办法》。", "丙丁办法 Repeals 甲乙办法")]
    [InlineData("我市印发《推进甲乙办法》（中府〔2031〕2号），《推进甲乙办法》（中府〔2020〕3号）同时废止。", "推进甲乙办法 Repeals 中府〔2020〕3号")]
    [InlineData("《丙丁决定》修订了《甲乙办法》。", "丙丁决定 Amends 甲乙办法")]
    [InlineData("《丙丁决定》对《甲乙办法》进行了全面修订。", "丙丁决定 Amends 甲乙办法")]
    public void A_work_repeals_or_amends_an_older_one(string sentence, string relations) => ShouldState(sentence, relations);

    [Theory]
    [InlineData("本意见自2031年8月1日起施行，《甲乙办法》（中府〔2020〕3号）同时废止。", "Repeals 甲乙办法")]
    [InlineData("本意见自印发之日起施行，有效期五年。《甲乙办法》《丙丁办法》同时废止。", "Repeals 甲乙办法；Repeals 丙丁办法")]
    [InlineData("本意见自印发之日起施行，原《甲乙办法》废止。", "Repeals 甲乙办法")]
    [InlineData("《甲乙办法》自本意见施行之日起废止。", "Repeals 甲乙办法")]
    [InlineData("本意见自印发之日起施行，同时废止《甲乙办法》。", "Repeals 甲乙办法")]
    [InlineData("经市政府同意，决定废止《甲乙办法》。", "Repeals 甲乙办法")]
    [InlineData("经清理，决定对《甲乙办法》等3件规范性文件予以废止。", "Repeals 甲乙办法")]
    [InlineData("本意见自印发之日起施行，《中山市人民政府关于推进甲乙的实施意见》（中府〔2020〕3号）同时废止。", "Repeals 中府〔2020〕3号")]
    [InlineData("决定对《甲乙办法》作如下修改。", "Amends 甲乙办法")]
    [InlineData("现对《甲乙办法》作出以下修订：", "Amends 甲乙办法")]
    [InlineData("根据《丙丁意见》，决定修改《甲乙办法》。", "Amends 甲乙办法")]
    public void A_policy_repeals_or_amends_others_itself(string sentence, string relations) =>
        ChangedBy(OwnPolicy(sentence)).ShouldBe(relations.Split('；').Select(relation => "中山市人民政府关于推进甲乙的实施意见 " + relation), ignoreOrder: true);

    [Theory]
    [InlineData("修订《甲乙办法》，完善激励机制。")]
    [InlineData("适时修订《甲乙办法》。")]
    [InlineData("对《甲乙办法》进行修订完善。")]
    [InlineData("推动《甲乙办法》修订。")]
    [InlineData("《甲乙办法》（2020年修订）继续执行。")]
    [InlineData("《甲乙办法》已废止，相关事项按本意见执行。")]
    [InlineData("《甲乙办法》废止后的衔接工作由市财政局负责。")]
    [InlineData("本意见施行后，《甲乙办法》不废止。")]
    [InlineData("清理并逐步废止《甲乙办法》等文件。")]
    [InlineData("完善配套制度，同时修订《甲乙办法》。")]
    [InlineData("省条例出台后，《甲乙办法》同时废止。")]
    public void A_policy_that_plans_or_reports_a_change_makes_none(string sentence) => ChangedBy(OwnPolicy(sentence)).ShouldBeEmpty();

    static string OwnPolicy(string sentence) => $"中山市人民政府关于推进甲乙的实施意见\n\n各镇街：\n现提出如下意见。\n一、总体要求\n{sentence}\n\n中山市人民政府\n2031年6月17日";

    static IEnumerable<string> ChangedBy(string text) => Stated(text).Where(relation => relation.Contains(" Repeals ") || relation.Contains(" Amends "));

    [Theory]
    [InlineData("2022年12月，中办、国办又印发《甲乙意见》。", "中共中央办公厅 Issued 甲乙意见；国务院办公厅 Issued 甲乙意见")]
    [InlineData("按照教育部办公厅《甲乙通知》，启动申报。", "教育部办公厅 Issued 甲乙通知")]
    [InlineData("落实《国务院办公厅关于推进甲乙的意见》。", "国务院办公厅 Issued 国务院办公厅关于推进甲乙的意见")]
    [InlineData("市教育局提请市人民政府出台了《甲乙意见》。", "中山市人民政府 Issued 甲乙意见")]
    [InlineData("我局又会同市财政局印发《甲乙办法》。", "中山市教育和体育局 Issued 甲乙办法；中山市财政局 Issued 甲乙办法")]
    [InlineData("市委、市政府高度重视，先后印发《甲乙办法》。", "中共中山市委员会 Issued 甲乙办法；中山市人民政府 Issued 甲乙办法")]
    [InlineData("市政府办公室于去年三月制定了《甲乙方案》。", "中山市人民政府办公室 Issued 甲乙方案")]
    [InlineData("市教育局另发《甲乙细则》。", "中山市教育和体育局 Issued 甲乙细则")]
    [InlineData("《甲乙细则》由市人社局会同市财政局印发。", "中山市人力资源和社会保障局 Issued 甲乙细则；中山市财政局 Issued 甲乙细则")]
    [InlineData("相关工作已启动，市政府办公室为落实该项部署印发了《甲乙方案》。", "中山市人民政府办公室 Issued 甲乙方案")]
    [InlineData("市政府转发《甲乙规划》并出台《丙丁措施》。", "中山市人民政府 Issued 丙丁措施")]
    [InlineData("国务院印发的《甲乙规划》和省教育厅发布的《丙丁方案》。", "国务院 Issued 甲乙规划；广东省教育厅 Issued 丙丁方案")]
    [InlineData("市委教育工作领导小组审议通过《甲乙行动计划》。", "中共中山市委教育工作领导小组 Issued 甲乙行动计划")]
    public void An_agency_issued_a_policy(string sentence, string relations) => ShouldState(sentence, relations);

    [Theory]
    [InlineData("您建议中山职业技术学院与长虹电子有限公司共建长虹产业学院，目前条件不成熟。")]
    [InlineData("中山职业技术学院引进长虹电子有限公司的设备。")]
    [InlineData("依托中山职业技术学院设立的实训中心已投入使用，面向长虹电子有限公司提供培训。")]
    [InlineData("中山职业技术学院、长虹电子有限公司，均已备案。")]
    [InlineData("中山职业技术学院尚未与长虹电子有限公司开展合作。")]
    [InlineData("感谢中山职业技术学院、长虹电子有限公司的支持。")]
    [InlineData("中山职业技术学院招生。长虹电子有限公司合作良好。")]
    [InlineData("邀请中山职业技术学院、长虹电子有限公司等举办技术沙龙。")]
    [InlineData("中山职业技术学院、长虹电子有限公司开展自查。")]
    [InlineData("中山职业技术学院与火炬职业技术学院合作。")]
    [InlineData("我局与长虹电子有限公司签约合作。")]
    [InlineData("中山职业技术学院与企业共建产业学院20个。")]
    [InlineData("中山职业技术学院扩大招生，长虹电子有限公司增资，火炬职业技术学院迁址，双方另行签约。")]
    [InlineData("支持中山职业技术学院加入中山电子产教联合体。")]
    [InlineData("中山电子产教联合体发布名单，中山职业技术学院、长虹电子有限公司均在其中。")]
    [InlineData("中山电子产教联合体成立，争取中山职业技术学院入会。")]
    [InlineData("中山职业技术学院正在申请加入中山电子产教联合体。")]
    [InlineData("依托中山电子职教集团广泛搭建平台。")]
    [InlineData("先后成立了中山电子产教联合体。")]
    [InlineData("推荐中山职业技术学院申报中山电子产教联合体。")]
    [InlineData("市发改委牵头编制了《甲乙规划》。")]
    [InlineData("市政府办公室转发了《甲乙规划》。")]
    [InlineData("市教育局正在研究制定《甲乙办法》。")]
    [InlineData("待市政府出台《甲乙办法》后，再行研究。")]
    [InlineData("我市先后印发《甲乙方案》。")]
    [InlineData("经市政府同意，我市印发《甲乙方案》。")]
    [InlineData("落实《中华人民共和国职业教育法》。")]
    [InlineData("依照《甲乙意见》，我市制定《丙丁方案》。")]
    [InlineData("我市印发《丙丁方案》，与《甲乙意见》相衔接。")]
    [InlineData("为落实《甲乙意见》，开展试点。我市印发《丙丁方案》。")]
    [InlineData("拟修订《甲乙办法》。")]
    [InlineData("《甲乙办法》同时废止。")]
    [InlineData("您建议废止《甲乙办法》。")]
    [InlineData("您建议以《丙丁办法》替代《甲乙办法》。")]
    [InlineData("关于出台《丙丁办法》，同时废止《甲乙办法》的建议，我局高度重视。")]
    [InlineData("我市将以《丙丁办法》替代《甲乙办法》。")]
    [InlineData("《丙丁办法》施行，《甲乙办法》未废止。")]
    [InlineData("待《丙丁办法》出台后，《甲乙办法》同时废止。")]
    [InlineData("按照《丙丁办法》，正在修订《甲乙办法》。")]
    [InlineData("根据《丙丁办法》修订《甲乙办法》。")]
    [InlineData("我市印发《丙丁办法》，修订了《甲乙办法》。")]
    [InlineData("我市印发《丙丁办法》，并对《甲乙办法》作了修改。")]
    [InlineData("我市印发《丙丁办法》《戊己办法》，《甲乙办法》同时废止。")]
    [InlineData("根据《丙丁办法》实施情况，《甲乙办法》同时废止。")]
    [InlineData("不得以《丙丁办法》代替《甲乙办法》。")]
    [InlineData("《丙丁办法》与《甲乙办法》互为补充，不能替代《戊己办法》。")]
    [InlineData("对照新修订的《丙丁法》，落实《甲乙办法》。")]
    public void What_is_not_stated_is_none(string sentence) => Stated(sentence + Foot).ShouldBeEmpty();

    [Theory]
    [InlineData("2023年7月，市政府印发《甲乙意见》。", "2023-07", "2023年7月，市政府印发《甲乙意见》")]
    [InlineData("今年4月26日，市政府印发《甲乙意见》。", "2031-04-26", "今年4月26日，市政府印发《甲乙意见》")]
    [InlineData("经研究，市政府去年印发《甲乙意见》，成效明显。", "2030", "市政府去年印发《甲乙意见》")]
    [InlineData("市政府于2019年5月印发《甲乙意见》。", "2019-05", "市政府于2019年5月印发《甲乙意见》")]
    [InlineData("到2025年，中山职业技术学院与长虹电子有限公司深化合作。", null, "到2025年，中山职业技术学院与长虹电子有限公司深化合作")]
    [InlineData("2022年，中山职业技术学院与长虹电子有限公司共建实训中心，招生50人。", "2022", "2022年，中山职业技术学院与长虹电子有限公司共建实训中心")]
    [InlineData("按照市政府《甲乙意见》，开展试点。", null, "按照市政府《甲乙意见》")]
    public void A_relation_bears_its_clauses_and_its_date(string sentence, string? date, string evidence)
    {
        var text = sentence + Foot;
        var relation = Pipeline.Annotate(text).Relations.ShouldHaveSingleItem();
        relation.OccurredOn?.ToString().ShouldBe(date);
        relation.Span.Of(text).ShouldBe(evidence);
    }

    [Fact]
    public void A_relation_points_to_the_mentions_of_its_ends()
    {
        var said = Pipeline.Annotate("市政府印发《甲乙意见》。" + Foot);
        var relation = said.Relations.ShouldHaveSingleItem();
        said.Mentions[relation.FromMention!.Value].Text.ShouldBe("市政府");
        said.Mentions[relation.ToMention!.Value].Text.ShouldBe("《甲乙意见》");
    }

    static void ShouldState(string sentence, string relations) => Stated(sentence + Foot).ShouldBe(relations.Split('；'), ignoreOrder: true);

    static IEnumerable<string> CarriedOut(string text) => Stated(text + Foot).Where(relation => relation.Contains(" Implements "));

    static IEnumerable<string> Stated(string text) =>
        Pipeline.Annotate(text).Relations.Select(relation => $"{relation.From} {relation.Type} {relation.To}");
}
