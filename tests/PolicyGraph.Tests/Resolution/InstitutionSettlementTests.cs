using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

public sealed class InstitutionSettlementTests
{
    static readonly InstitutionSettlement Settlement = new(RegionAuthority.Default);

    static readonly InstitutionKey Full = College("某某职业技术学院", "330300"), Short = College("某职院", "330300");

    [Fact]
    public void A_declared_short_form_is_its_full_name_in_other_documents_of_the_region()
    {
        var node = Settlement.Settle([Supported(Full, "某某职业技术学院"), Supported(Short, "某职院")], [new(Short, "某职院", Full)]).ShouldHaveSingleItem();
        node.Name.ShouldBe("某某职业技术学院");
        node.Aliases.ShouldBe(["某职院"]);
        node.KeyIds.ShouldContain(InstitutionKeys.IdOf(Short));
    }

    [Fact]
    public void A_short_form_of_another_region_stays_apart() =>
        Settlement.Settle([Supported(Full, "某某职业技术学院"), Supported(College("某职院", "220100"), "某职院")], [new(Short, "某职院", Full)]).Length.ShouldBe(2);

    [Fact]
    public void A_short_form_that_two_documents_declare_differently_stays_apart() =>
        Settlement.Settle(
            [Supported(Full, "某某职业技术学院"), Supported(Short, "某职院")],
            [new(Short, "某职院", Full), new(Short, "某职院", College("某城职业技术学院", "330300"))]).Length.ShouldBe(2);

    [Theory]
    [InlineData("中山市教育和体育局", "442000")]
    [InlineData("中共楚雄彝族自治州委员会", "532300")]
    [InlineData("国家税务总局大连市税务局", "210200")]
    [InlineData("共青团宝鸡市委员会", "610300")]
    [InlineData("教育部", "000000")]
    [InlineData("国家发展和改革委员会", "000000")]
    public void An_agencys_canonical_name_tells_its_region(string name, string code) =>
        InstitutionKeys.OfAgency(name).RegionCode.ShouldBe(code);

    [Theory]
    [InlineData("长春汽车工业高等专科学校", "长春汽车职业技术大学")]
    [InlineData("深职院", "深圳职业技术大学")]
    [InlineData("浙大", "浙江大学")]
    public void A_college_that_bears_another_name_since_is_the_same_one(string then, string now)
    {
        KeyOf(then).ShouldBe(KeyOf(now));

        static InstitutionKey KeyOf(string college) =>
            new PolicyGraphPipeline().Annotate($"我市与{college}签约。").Institutions.ShouldHaveSingleItem().Key;
    }

    static InstitutionKey College(string name, string region) => new(MentionType.College, name, region);

    static SupportedInstitution Supported(InstitutionKey key, string name) => new(key, [name]);
}
