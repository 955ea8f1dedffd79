using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class WorkAuthorityTests
{
    const string Columns = "kind\ttitle\tnumber\tissuers\tdate\tregion\taliases\timplements\treplaces\tsource\turl\tsource2\turl2\n";

    static readonly WorkAuthority Works = WorkAuthority.Default;

    [Fact]
    public void The_shipped_table_holds_national_and_provincial_works_and_laws()
    {
        Works.Works.Count(work => work is { Level: Level.National, IsLaw: false }).ShouldBeGreaterThanOrEqualTo(200);
        Works.Works.Count(work => work.Level == Level.Provincial).ShouldBeGreaterThanOrEqualTo(100);
        Works.Works.Count(work => work.IsLaw).ShouldBeGreaterThanOrEqualTo(40);
    }

    [Fact]
    public void Works_are_the_nations_or_a_provinces()
    {
        foreach (var work in Works.Works)
            RegionAuthority.Default.Find(work.RegionCode).ShouldNotBeNull().Level.ShouldBeOneOf(RegionLevel.Nation, RegionLevel.Province);
    }

    [Fact]
    public void A_number_and_a_date_stand_on_pages_of_two_hosts()
    {
        var sourced = Works.Works.Where(work => work.Number is not null || work.IssuedOn is not null).ToList();

        sourced.ShouldNotBeEmpty();
        sourced.Where(work => work.Sources.Select(source => source.Host).Distinct().Count() < 2).Select(work => work.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_works_share_a_number() =>
        Works.Works.Where(work => work.Number is not null).Select(work => work.Number).ShouldBeUnique();

    [Fact]
    public void Every_number_agrees_with_what_its_prefix_says()
    {
        foreach (var work in Works.Works.Where(work => work.Number is not null))
        {
            var meaning = NumberPrefixAuthority.Default.Interpret(work.Number!.Prefix, RegionAuthority.Default.Find(work.RegionCode));
            meaning.Region.ShouldNotBeNull(work.Key).Code.ShouldBe(work.RegionCode, work.Key);
            meaning.Level.ShouldBe(work.Level, work.Key);
            meaning.Issuers.ShouldBe([work.Issuers[0]], work.Key);
        }
    }

    [Fact]
    public void No_two_works_of_one_region_share_a_title()
    {
        var shared = Works.Works
            .SelectMany(work => work.Aliases.Prepend(work.Title).Select(title => (Core: TitleFolding.Fold(title).Core, work)).Distinct())
            .GroupBy(entry => (entry.Core, entry.work.RegionCode), entry => entry.work.Key)
            .Where(group => group.Distinct().Count() > 1);

        shared.Select(group => group.Key.Core).ShouldBeEmpty();
    }

    [Fact]
    public void No_alias_says_again_what_the_title_says() =>
        Works.Works.Where(work => work.Aliases.Any(alias => TitleFolding.Fold(alias).Core == TitleFolding.Fold(work.Title).Core))
            .Select(work => work.Title).ShouldBeEmpty();

    [Theory]
    [InlineData("职教20条", "number:国发〔2019〕4号")]
    [InlineData("国务院关于印发国家职业教育改革实施方案的通知", "number:国发〔2019〕4号")]
    [InlineData("关于深化产教融合的若干意见", "number:国办发〔2017〕95号")]
    [InlineData("国务院办公厅关于深化产教融合的若干意见", "number:国办发〔2017〕95号")]
    [InlineData("建设产教融合型企业实施办法(试行)", "number:发改社会〔2019〕590号")]
    [InlineData("国家发展改革委 教育部关于印发〈建设产教融合型企业实施办法(试行)〉的通知", "number:发改社会〔2019〕590号")]
    [InlineData("“技能中国行动”实施方案", "title:人力资源和社会保障部|“技能中国行动”实施方案")]
    [InlineData("职业教育提质培优行动计划（2020－2023年）", "number:教职成〔2020〕7号")]
    [InlineData("乡村全面振兴规划（2024－2027年）", "title:中共中央、国务院|乡村全面振兴规划（2024—2027年）")]
    [InlineData("水十条", "number:国发〔2015〕17号")]
    [InlineData("职业教育法", "title:全国人民代表大会常务委员会|中华人民共和国职业教育法")]
    public void A_title_is_found_however_it_is_printed(string printed, string key) =>
        Works.ByTitle(TitleFolding.Fold(printed).Core).Select(work => work.Key).ShouldBe([key]);

    [Fact]
    public void A_title_that_several_provinces_share_gives_them_all() =>
        Works.ByTitle("关于深化产教融合的实施意见").Select(work => work.RegionCode)
            .ShouldBe(["210000", "320000", "330000", "340000", "410000", "440000", "530000", "610000", "620000"], ignoreOrder: true);

    [Fact]
    public void A_number_is_found_in_any_bracket_form()
    {
        DocumentNumber.TryParse("国办发[2017]95号", out var number).ShouldBeTrue();

        Works.ByNumber(number).ShouldNotBeNull().Title.ShouldBe("国务院办公厅关于深化产教融合的若干意见");
    }

    [Fact]
    public void A_provincial_work_names_the_national_one_that_it_implements()
    {
        var provincial = Works.ByTitle("广东省产教融合建设试点实施方案").ShouldHaveSingleItem();

        provincial.Implements.ShouldBe(["number:发改社会〔2019〕1558号"]);
        Works.ByKey(provincial.Implements[0]).ShouldNotBeNull().Title.ShouldBe("国家产教融合建设试点实施方案");
    }

    [Fact]
    public void What_the_table_does_not_hold_is_not_found()
    {
        Works.ByNumber(new("国办发", 2017, 9500)).ShouldBeNull();
        Works.ByKey("number:国办发〔2017〕9500号").ShouldBeNull();
        Works.ByTitle("关于深化产教融合").ShouldBeEmpty();
    }

    [Fact]
    public void A_work_names_those_that_it_replaces()
    {
        var code = Works.ByKey("title:全国人民代表大会|中华人民共和国民法典").ShouldNotBeNull();

        code.Replaces.Select(key => Works.ByKey(key).ShouldNotBeNull().Title).ShouldContain("中华人民共和国合同法");
    }

    [Theory]
    [InlineData("policy\t甲\t\t国务院\t\t999999\t\t\t\t国务院\t\t\t", "unknown region")]
    [InlineData("policy\t甲\t国发(2019)4号\t国务院\t\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://b.cn/", "normal form")]
    [InlineData("policy\t甲\t国发\t国务院\t\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://b.cn/", "normal form")]
    [InlineData("policy\t甲\t\t国务院\t2019-02-30\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://b.cn/", "date")]
    [InlineData("policy\t甲\t\t国务院\t\t000000\t\tnumber:国发〔2019〕9号\t\t国务院\t\t\t", "implements or replaces number:国发〔2019〕9号")]
    [InlineData("policy\t甲\t\t国务院\t\t000000\t\t\tnumber:国发〔2019〕9号\t国务院\t\t\t", "implements or replaces number:国发〔2019〕9号")]
    [InlineData("policy\t甲\t国发〔2018〕1号\t国务院\t\t000000\t\tnumber:国发〔2018〕1号\t\t一\thttp://a.cn/\t二\thttp://b.cn/", "implements")]
    [InlineData("policy\t乙\t国发〔2017〕1号\t国务院\t\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://b.cn/", "twice")]
    [InlineData("advice\t甲\t\t国务院\t\t000000\t\t\t\t国务院\t\t\t", "kind")]
    [InlineData("policy\t甲\t\t\t\t000000\t\t\t\t国务院\t\t\t", "missing")]
    [InlineData("policy\t甲\t\t国务院\t\t000000\t\t\t\t\t\t\t", "missing")]
    [InlineData("policy\t甲\t\t国务院\t\t000000\t\t\t\t国务院\tsomewhere\t\t", "url")]
    [InlineData("policy\t甲\t国发〔2018〕1号\t国务院\t\t000000\t\t\t\t国务院\t\t\t", "two hosts")]
    [InlineData("policy\t甲\t国发〔2018〕1号\t国务院\t\t000000\t\t\t\t一\thttp://a.cn/\t\t", "two hosts")]
    [InlineData("policy\t甲\t国发〔2018〕1号\t国务院\t\t000000\t\t\t\t一\thttp://a.cn/1\t二\thttps://m.a.cn/2", "two hosts")]
    [InlineData("policy\t甲\t\t国务院\t2018\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://www.a.cn/2", "two hosts")]
    [InlineData("policy\t甲\t\t国务院", "13 columns")]
    public void A_broken_line_is_named_with_file_line_and_content(string line, string reason)
    {
        var text = $"# a note\n{Columns}policy\t子\t国发〔2017〕1号\t国务院\t2017\t000000\t\t\t\t一\thttp://a.cn/\t二\thttp://b.cn/\n{line}\n";

        var error = Should.Throw<InvalidDataException>(() => WorkTable.Parse([("works.tsv", text)], RegionAuthority.Default));

        error.Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("works.tsv, line 4: "),
            message => message.ShouldContain(reason),
            message => message.ShouldEndWith(line));
    }

    [Fact]
    public void A_work_of_one_table_carries_out_one_of_another()
    {
        var nation = $"{Columns}policy\t子\t\t国务院\t\t000000\t\t\t\t国务院\t\t\t\n";
        var provinces = $"{Columns}policy\t丑\t\t广东省人民政府\t\t440000\t\ttitle:国务院|子\t\t广东省人民政府\t\t\t\n";

        WorkTable.Parse([("nation.tsv", nation), ("provinces.tsv", provinces)], RegionAuthority.Default)[1].Implements.ShouldBe(["title:国务院|子"]);
    }

    [Fact]
    public void Wrong_column_names_are_refused() =>
        Should.Throw<InvalidDataException>(() => WorkTable.Parse([("works.tsv", "kind\ttitle\n")], RegionAuthority.Default))
            .Message.ShouldStartWith("works.tsv, line 1: ");
}
