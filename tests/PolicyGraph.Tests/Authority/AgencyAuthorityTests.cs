using PolicyGraph.Authority;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class AgencyAuthorityTests
{
    [Theory]
    [InlineData("市发改委", "佛山市", "佛山市发展和改革委员会", "佛山市")]
    [InlineData("市发展改革局", "佛山市", "佛山市发展和改革局", "佛山市")]
    [InlineData("佛山市人力社保局", "佛山市", "佛山市人力资源和社会保障局", "佛山市")]
    [InlineData("市国资委", "潍坊市", "潍坊市人民政府国有资产监督管理委员会", "潍坊市")]
    [InlineData("市税务局", "潍坊市", "国家税务总局潍坊市税务局", "潍坊市")]
    [InlineData("市委", "潍坊市", "中共潍坊市委员会", "潍坊市")]
    [InlineData("市委办公室", "潍坊市", "中共潍坊市委办公室", "潍坊市")]
    [InlineData("中共潍坊市委组织部", null, "中共潍坊市委组织部", "潍坊市")]
    [InlineData("团市委", "潍坊市", "共青团潍坊市委员会", "潍坊市")]
    [InlineData("州委编办", "大理白族自治州", "中共大理白族自治州委机构编制委员会办公室", "大理白族自治州")]
    [InlineData("大理州财政局", null, "大理白族自治州财政局", "大理白族自治州")]
    [InlineData("省教育厅", "潍坊市", "山东省教育厅", "山东省")]
    [InlineData("自治区教育厅", "桂林市", "广西壮族自治区教育厅", "广西壮族自治区")]
    [InlineData("市财政局", "义乌市", "义乌市财政局", "义乌市")]
    [InlineData("市财政局", "天津市", "天津市财政局", "天津市")]
    [InlineData("武进区政府", "常州市", "常州市武进区人民政府", "武进区")]
    [InlineData("云县人民政府", "临沧市", "云县人民政府", "云县")]
    [InlineData("市花卉产业局", "昆明市", "昆明市花卉产业局", "昆明市")]
    [InlineData("市教育局办公室", "昆明市", "昆明市教育局办公室", "昆明市")]
    [InlineData("中办", null, "中共中央办公厅", "全国")]
    [InlineData("国家发改委", null, "国家发展和改革委员会", "全国")]
    [InlineData("教育部办公厅", null, "教育部办公厅", "全国")]
    [InlineData("国务\n院办公厅", null, "国务院办公厅", "全国")]
    public void A_printed_form_is_read_as_the_official_name(string printed, string? letter, string name, string region)
    {
        var agency = AgencyAuthority.Default.Canonicalize(printed, Region(letter)).ShouldNotBeNull();
        agency.Name.ShouldBe(name);
        agency.Region!.Name.ShouldBe(region);
    }

    [Theory]
    [InlineData("教育部门")]
    [InlineData("市委员")]
    [InlineData("市政协十四届")]
    [InlineData("市政府采购")]
    [InlineData("有关部门")]
    [InlineData("市和县财政局")]
    public void What_only_begins_like_an_agency_is_none(string printed) =>
        AgencyAuthority.Default.Canonicalize(printed, Region("佛山市")).ShouldBeNull();

    [Fact]
    public void A_printed_form_on_two_lines_of_the_table_is_refused() =>
        Should.Throw<InvalidDataException>(() => OrganTable.Parse("t.tsv", "printed\tcanonical\n甲局\t{R}甲局\n乙局;甲局\t{R}乙局", "printed", "canonical"))
            .Message.ShouldStartWith("t.tsv, line 3: ");

    static Region? Region(string? name) => name is null ? null : RegionAuthority.Default.ByName(name);
}
