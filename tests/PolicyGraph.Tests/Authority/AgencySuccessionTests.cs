using PolicyGraph.Authority;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class AgencySuccessionTests
{
    [Theory]
    [InlineData("国家卫生和计划生育委员会", "全国", "国家卫生健康委员会")]
    [InlineData("卫生部", "全国", "国家卫生和计划生育委员会, 国家卫生健康委员会")]
    [InlineData("环境保护部办公厅", "全国", "生态环境部办公厅")]
    [InlineData("中国银行业监督管理委员会温州监管分局", "温州市", "中国银行保险监督管理委员会温州监管分局, 国家金融监督管理总局温州监管分局")]
    [InlineData("中山市卫生和计划生育局", "中山市", "中山市卫生健康局|中山市卫生健康委员会")]
    [InlineData("常州市武进区农业局", "武进区", "常州市武进区农业农村局")]
    [InlineData("广西壮族自治区国土资源厅", "广西壮族自治区", "广西壮族自治区自然资源厅")]
    [InlineData("中山市国家税务局", "中山市", "国家税务总局中山市税务局")]
    [InlineData("国家卫生健康委员会", "全国", "")]
    [InlineData("中山市教育局", "中山市", "")]
    [InlineData("国家新闻出版广电总局", "全国", "")]
    [InlineData("农业农村部", "全国", "")]
    public void An_organ_that_a_reform_ended_is_followed_by_one_after_the_other(string name, string region, string followers) =>
        string.Join(", ", AgencySuccession.Default.After(name, Region(region)).Select(names => string.Join('|', names))).ShouldBe(followers);

    // Else no letter's agency would ever bear it.
    [Fact]
    public void Every_organ_of_the_table_is_one_that_names_are_read_as()
    {
        foreach (var organ in AgencySuccession.Default.Organs)
        {
            var name = organ.Replace("{R}", "中山市", StringComparison.Ordinal);
            AgencyAuthority.Default.Canonicalize(name, Region("中山市")).ShouldNotBeNull(name).Name.ShouldBe(name);
        }
    }

    [Fact]
    public void A_predecessor_on_two_lines_is_refused() =>
        Should.Throw<InvalidDataException>(() => AgencySuccession.Parse("predecessor\tsuccessor\n甲局\t乙局\n甲局\t丙局")).Message.ShouldStartWith("agency_successions.tsv, line 3: ");

    static Region Region(string name) => name == "全国" ? RegionAuthority.Default.Nation : RegionAuthority.Default.ByName(name)!;
}
