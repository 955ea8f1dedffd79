using PolicyGraph.Extraction;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>Words that tell a name's kind, marked where they do; the others are the beginning of another word.</summary>
public sealed class NameSuffixesTests
{
    [Theory]
    [InlineData("四川⟦大学⟧的大学生住在大学城。")]
    [InlineData("某某⟦职业技术学院⟧、农⟦学院⟧扩建，科学院与学院派不同。")]
    [InlineData("某⟦学校⟧扩建，学校应届毕业生和学校毕业的人。")]
    [InlineData("县第一⟦中学⟧、某县⟦中学⟧、附属⟦中学⟧和江州中学，中学生到场，某县中学阶段。")]
    [InlineData("第二⟦小学⟧、中心⟦小学⟧和实验⟦小学⟧，江州⟦小学⟧，中心小学生。")]
    [InlineData("第一⟦幼儿园⟧、机关⟦幼儿园⟧和一幼儿园。")]
    [InlineData("江州⟦五中⟧、⟦三中⟧，党的三中全会，江州五中心。")]
    public void A_school(string marked) => ShouldBeFound(CollegeSuffixes.Full, marked);

    [Theory]
    [InlineData("温⟦职院⟧与浙⟦工大⟧，温职院生，⟦工大⟧校区的⟦工大⟧校友，工大校园。")]
    [InlineData("中国⟦科大⟧、科大讯飞。")]
    [InlineData("江州⟦一职⟧、江州⟦二职高⟧，身兼一职数年。")]
    [InlineData("辽机电⟦院⟧、省法院、电影院、某院。")]
    public void A_school_in_short(string marked) => ShouldBeFound(CollegeSuffixes.Short, marked);

    [Theory]
    [InlineData("某某⟦集团股份有限责任公司⟧、某⟦有限公司⟧、某⟦股份公司⟧、某⟦公司⟧、某⟦总公司⟧。")]
    [InlineData("某⟦集团⟧，职教集团、教育集团、集团化办学、集团成员。")]
    [InlineData("某⟦股份⟧、某股份合作。")]
    public void A_firm(string marked) => ShouldBeFound(EnterpriseForms.All, marked);

    [Theory]
    [InlineData("某⟦市域产教融合联合体⟧、某⟦产教共同体⟧、某⟦产教融合发展联盟⟧、某⟦职教集团⟧。")]
    [InlineData("某⟦联盟⟧，联盟校、联盟成员、联盟章程。")]
    [InlineData("某⟦现代产业学院⟧、某⟦人才培养联盟⟧、某⟦医共体⟧。")]
    public void A_joint_body(string marked) => ShouldBeFound(AllianceForms.All, marked);

    static void ShouldBeFound(NameSuffixes suffixes, string marked)
    {
        var (text, _) = MarkedText.Parse(marked);
        MarkedText.Write(text, new InstitutionText(text, null, []).SpansOf(suffixes)).ShouldBe(marked);
    }
}
