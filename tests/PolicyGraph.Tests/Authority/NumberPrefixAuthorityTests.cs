using PolicyGraph.Authority;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class NumberPrefixAuthorityTests
{
    static readonly NumberPrefixAuthority Prefixes = NumberPrefixAuthority.Default;
    static readonly RegionAuthority Regions = RegionAuthority.Default;

    [Theory]
    // National prefixes mean the same in every letter.
    [InlineData("国发", "中山市", "全国", "国务院")]
    [InlineData("国办发", null, "全国", "国务院办公厅")]
    [InlineData("国办函", "荔浦市", "全国", "国务院办公厅")]
    [InlineData("国函", null, "全国", "国务院")]
    [InlineData("中发", "中山市", "全国", "中共中央")]
    [InlineData("中办发", "中山市", "全国", "中共中央办公厅")]
    [InlineData("中发改函", "中山市", "中山市", "中山市发展和改革委员会")]
    [InlineData("厅字", "柳州市", "全国", "中共中央办公厅")]
    [InlineData("教职成", "中山市", "全国", "教育部")]
    [InlineData("教职成厅函", "泸州市", "全国", "教育部办公厅")]
    [InlineData("教高", null, "全国", "教育部")]
    [InlineData("人社部发", "青岛市", "全国", "人力资源和社会保障部")]
    [InlineData("人社厅发", "宁波市", "全国", "人力资源和社会保障部办公厅")]
    [InlineData("发改社会", "宜昌市", "全国", "国家发展和改革委员会")]
    [InlineData("发改办社会", null, "全国", "国家发展和改革委员会办公厅")]
    [InlineData("财税", "大连市", "全国", "财政部")]
    [InlineData("工信部联规", null, "全国", "工业和信息化部")]
    [InlineData("医保发", null, "全国", "国家医疗保障局")]
    [InlineData("民发", "自贡市", "全国", "民政部")]
    [InlineData("自然资发", "自贡市", "全国", "自然资源部")]
    [InlineData("环办水体函", null, "全国", "生态环境部办公厅")]
    // A province's 简称, whatever letter prints it.
    [InlineData("粤发改社会", "中山市", "广东省", "广东省发展和改革委员会")]
    [InlineData("粤发改社会", null, "广东省", "广东省发展和改革委员会")]
    [InlineData("粤府办", "柳州市", "广东省", "广东省人民政府办公厅")]
    [InlineData("粤办函", null, "广东省", "广东省人民政府办公厅")]
    [InlineData("浙政办发", "杭州市", "浙江省", "浙江省人民政府办公厅")]
    [InlineData("云政办发", "楚雄彝族自治州", "云南省", "云南省人民政府办公厅")]
    [InlineData("苏政办发", null, "江苏省", "江苏省人民政府办公厅")]
    [InlineData("辽政发", "大连市", "辽宁省", "辽宁省人民政府")]
    [InlineData("皖政办", null, "安徽省", "安徽省人民政府办公厅")]
    [InlineData("鲁教职发", "青岛市", "山东省", "山东省教育厅")]
    [InlineData("豫办", "许昌市", "河南省", "中共河南省委办公厅")]
    [InlineData("豫发改社会", "郑州市", "河南省", "河南省发展和改革委员会")]
    [InlineData("川办发", "自贡市", "四川省", "四川省人民政府办公厅")]
    [InlineData("京政发", null, "北京市", "北京市人民政府")]
    [InlineData("京教函", null, "北京市", "北京市教育委员会")]
    [InlineData("内政办发", null, "内蒙古自治区", "内蒙古自治区人民政府办公厅")]
    [InlineData("桂政办发", "柳州市", "广西壮族自治区", "广西壮族自治区人民政府办公厅")]
    // 赣 alone is the province's; its city says 赣市.
    [InlineData("赣府发", "赣州市", "江西省", "江西省人民政府")]
    [InlineData("赣市教提函", "赣州市", "赣州市", "赣州市教育局")]
    // 宁 and 青 are a city's or a province's: the letter's own region decides.
    [InlineData("宁政发", "南京市", "南京市", "南京市人民政府")]
    [InlineData("宁政发", null, "宁夏回族自治区", "宁夏回族自治区人民政府")]
    [InlineData("青人社提字", "青岛市", "青岛市", "青岛市人力资源和社会保障局")]
    // Cities: 简称, first character, with 市, short name, and 市 alone.
    [InlineData("甬医保函", "宁波市", "宁波市", "宁波市医疗保障局")]
    [InlineData("杭政办函", null, "杭州市", "杭州市人民政府办公厅")]
    [InlineData("中府", "中山市", "中山市", "中山市人民政府")]
    [InlineData("中府办函", "中山市", "中山市", "中山市人民政府办公室")]
    [InlineData("中教体函", "中山市", "中山市", "中山市教育和体育局")]
    [InlineData("自府办发", "自贡市", "自贡市", "自贡市人民政府办公室")]
    [InlineData("自民函", "自贡市", "自贡市", "自贡市民政局")]
    [InlineData("楚发", "楚雄彝族自治州", "楚雄彝族自治州", "中共楚雄彝族自治州委员会")]
    [InlineData("柳教函", null, "柳州市", "柳州市教育局")]
    [InlineData("泸市人社函", "泸州市", "泸州市", "泸州市人力资源和社会保障局")]
    [InlineData("宝市教函", null, "宝鸡市", "宝鸡市教育局")]
    [InlineData("绍市发改函", "绍兴市", "绍兴市", "绍兴市发展和改革委员会")]
    [InlineData("常环复", "常州市", "常州市", "常州市生态环境局")]
    [InlineData("合发改社会函", "合肥市", "合肥市", "合肥市发展和改革委员会")]
    [InlineData("荔农函", "荔浦市", "荔浦市", "荔浦市农业农村局")]
    [InlineData("市环函", "桂林市", "桂林市", "桂林市生态环境局")]
    [InlineData("市政", "荔浦市", "荔浦市", "荔浦市人民政府")]
    [InlineData("宛政", "南阳市", "南阳市", "南阳市人民政府")]
    [InlineData("宜政办", "安庆市", "安庆市", "安庆市人民政府办公室")]
    [InlineData("义政办发", "义乌市", "义乌市", "义乌市人民政府办公室")]
    [InlineData("金政办发", "义乌市", "金华市", "金华市人民政府办公室")]
    [InlineData("宜府发", "宜昌市", "宜昌市", "宜昌市人民政府")]
    [InlineData("宜府发", "宜宾市", "宜宾市", "宜宾市人民政府")]
    // A provincial office that prints no 简称 is known in its own province alone.
    [InlineData("教办职成", "郑州市", "河南省", "河南省教育厅办公室")]
    public void A_prefix_tells_region_and_lead_issuer(string prefix, string? letter, string region, string issuer)
    {
        var meaning = Prefixes.Interpret(prefix, letter is null ? null : Regions.ByName(letter));

        meaning.Region.ShouldBe(region == "全国" ? Regions.Nation : Regions.ByName(region));
        meaning.Issuers.ShouldBe([issuer]);
        meaning.Candidates.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("国发", Level.National)]
    [InlineData("粤府办", Level.Provincial)]
    [InlineData("柳教函", Level.Municipal)]
    public void A_prefix_tells_the_level(string prefix, Level level) =>
        Prefixes.Interpret(prefix, null).Level.ShouldBe(level);

    [Theory]
    [InlineData(null)]
    [InlineData("柳州市")]
    public void A_head_that_several_cities_share_gives_candidates(string? letter)
    {
        var meaning = Prefixes.Interpret("宜府发", letter is null ? null : Regions.ByName(letter));

        meaning.Region.ShouldBeNull();
        meaning.Issuers.ShouldBeEmpty();
        meaning.Level.ShouldBe(Level.Municipal);
        meaning.Candidates.Select(region => region.Name).ShouldBe(["安庆市", "宜春市", "宜昌市", "宜宾市"]);
    }

    [Theory]
    [InlineData("民发", "民勤县")]
    [InlineData("建办", "建德市")]
    public void A_first_character_that_reads_as_a_ministry_too_gives_both(string prefix, string letter)
    {
        var meaning = Prefixes.Interpret(prefix, Regions.ByName(letter));

        meaning.Region.ShouldBeNull();
        meaning.Level.ShouldBeNull();
        meaning.Candidates.Select(region => region.Name).ShouldBe(["全国", letter]);
    }

    [Fact]
    public void A_county_whose_name_begins_with_a_level_mark_does_not_take_its_citys_prefix()
    {
        var county = Regions.Find("370103").ShouldNotBeNull();
        county.Name.ShouldBe("市中区");

        Prefixes.Interpret("市政发", county).Region.ShouldBe(Regions.ByName("济南市"));
    }

    [Fact]
    public void A_zones_letter_reads_the_prefixes_of_the_city_above_it()
    {
        var zone = RegionAuthority.Zone(Regions.ByName("中山市").ShouldNotBeNull(), "火炬高技术产业开发区");

        Prefixes.Interpret("中府办函", zone).Issuers.ShouldBe(["中山市人民政府办公室"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("编号")]
    [InlineData("教办职成")]
    [InlineData("粤")]
    [InlineData("市教函")]
    public void What_no_rule_explains_stays_unknown(string prefix) =>
        Prefixes.Interpret(prefix, null).ShouldBe(PrefixMeaning.Unknown);

    [Theory]
    [InlineData("999999\t某发\talways\t某某", "unknown region")]
    [InlineData("000000\t某发\tsometimes\t某某", "scope")]
    [InlineData("000000\t\talways\t某某", "empty")]
    [InlineData("000000\t国发*\talways\t国务院", "twice")]
    [InlineData("000000\t某发\talways\t", "organ")]
    [InlineData("000000\t某发\talways", "4 columns")]
    public void A_broken_line_of_the_prefix_table_is_named(string line, string reason)
    {
        var text = $"region\tcode\tscope\torgan\n000000\t国发\talways\t国务院\n{line}\n";

        var error = Should.Throw<InvalidDataException>(() => NumberPrefixTable.Parse(text, Regions));

        error.Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("prefixes.tsv, line 3: "),
            message => message.ShouldContain(reason),
            message => message.ShouldEndWith(line));
    }

    [Theory]
    [InlineData("999999\t某", "unknown region")]
    [InlineData("150000\t内", "twice")]
    public void A_broken_line_of_the_table_of_heads_is_named(string line, string reason)
    {
        var error = Should.Throw<InvalidDataException>(() => NumberPrefixHeads.Parse($"region\thead\n150000\t内\n{line}\n", Regions));

        error.Message.ShouldStartWith("prefix-heads.tsv, line 3: ");
        error.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("教\tfree\t*教育厅\t*教育委员会\t*教育局\t*教育局", "twice")]
    [InlineData("科\tany\t*科学技术厅\t*科学技术局\t*科学技术局\t*科学技术局", "rest")]
    [InlineData("科\tfree\t科学技术厅\t*科学技术局\t*科学技术局\t*科学技术局", "without *")]
    [InlineData("科\tfree\t*科学技术厅\t\t*科学技术局\t*科学技术局", "empty")]
    public void A_broken_line_of_the_organ_table_is_named(string line, string reason)
    {
        var text = $"code\trest\tprovince\tmunicipality\tcity\tcounty\n教\tfree\t*教育厅\t*教育委员会\t*教育局\t*教育局\n{line}\n";

        var error = Should.Throw<InvalidDataException>(() => NumberPrefixOrgans.Parse(text));

        error.Message.ShouldStartWith("prefix-organs.tsv, line 3: ");
        error.Message.ShouldContain(reason);
    }
}
