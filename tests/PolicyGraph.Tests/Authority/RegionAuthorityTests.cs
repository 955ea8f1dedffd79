using PolicyGraph.Authority;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class RegionAuthorityTests
{
    static readonly RegionAuthority Regions = RegionAuthority.Default;

    [Theory]
    [InlineData("楚雄彝族自治州", null, "532300")]
    [InlineData("楚雄州", null, "532300")]
    [InlineData("楚雄市", null, "532301")]
    [InlineData("楚雄", null, "532300")]
    [InlineData("广西", null, "450000")]
    [InlineData("内蒙古", null, "150000")]
    [InlineData("吉林", null, "220000")]
    [InlineData("海南", null, "460000")]
    [InlineData("荔浦", null, "450381")]
    [InlineData("鼓楼区", null, null)]
    [InlineData("鼓楼区", "320300", "320302")]
    [InlineData("鼓楼区", "350100", "350102")]
    [InlineData("江阳区", "510500", "510502")]
    [InlineData("襄樊市", null, "420600")]
    [InlineData("荔浦县", null, "450381")]
    [InlineData("某某市", null, null)]
    public void A_name_is_found_full_or_short_and_settled_by_its_context(string name, string? context, string? code) =>
        (Regions.ByName(name, Regions.Find(context))?.Code).ShouldBe(code);

    [Fact]
    public void A_county_stands_below_its_city_its_province_and_the_nation() =>
        Regions.SelfAndAncestors(Regions.Find("330782")!).Select(region => region.Name).ShouldBe(["义乌市", "金华市", "浙江省", "全国"]);

    [Fact]
    public void The_longest_name_wins() =>
        Regions.LongestAt("地处吉林省吉林市", 2).ShouldBe((Regions.Find("220000")!, 3));

    [Fact]
    public void A_prefix_names_its_province_first_and_then_the_cities_that_begin_so()
    {
        Regions.ByAbbreviation("粤")[0].Name.ShouldBe("广东省");
        Regions.ByAbbreviation("宜").Where(region => region.Level is RegionLevel.City).Select(region => region.Name).ShouldBe(["宜春市", "宜昌市", "宜宾市"]);
    }

    [Fact]
    public void A_zone_is_found_by_its_code()
    {
        var zone = RegionAuthority.Zone(Regions.Find("442000")!, "火炬高技术产业开发区");
        Regions.Find(zone.Code).ShouldBe(zone);
        Regions.IsSelfOrAncestor(Regions.Find("442000")!, zone).ShouldBeTrue();
    }

    [Fact]
    public void Every_region_but_the_nation_has_a_parent_of_a_higher_level() =>
        Regions.All.Skip(1).ShouldAllBe(region => Regions.Find(region.ParentCode)!.Level < region.Level);

    [Theory]
    [InlineData("440000\t广东省\t广东")]
    [InlineData("44\t广东省\t广东\tProvince\t000000\t粤")]
    [InlineData("440000\t广东省\t广东\tState\t000000\t粤")]
    [InlineData("440000\t广东省\t广东\tProvince\t990000\t粤")]
    [InlineData("000000\t全国\t全国\tNation\t\t")]
    public void A_broken_line_is_named_with_its_file_and_number(string line)
    {
        var text = "code\tname\tshort name\tlevel\tparent\tabbreviation\n000000\t全国\t全国\tNation\t\t\n" + line;
        Should.Throw<InvalidDataException>(() => RegionTable.Parse(text)).Message.ShouldStartWith("regions.tsv, line 3: ");
    }
}
