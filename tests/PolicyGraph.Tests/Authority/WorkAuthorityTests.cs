using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

public sealed class WorkAuthorityTests
{
    const string Columns = "kind\ttitle\tnumber\tissuers\tdate\tregion\taliases\timplements\tsource\turl\n";

    static readonly WorkAuthority Works = WorkAuthority.Default;

    [Fact]
    public void The_shipped_table_holds_national_and_provincial_works_and_laws()
    {
        Works.Works.Count(work => work is { Level: Level.National, IsLaw: false }).ShouldBeGreaterThanOrEqualTo(90);
        Works.Works.Count(work => work.Level == Level.Provincial).ShouldBeGreaterThanOrEqualTo(25);
        Works.Works.Count(work => work.IsLaw).ShouldBeGreaterThanOrEqualTo(40);
    }

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
    [InlineData("职业教育产教融合赋能提升行动实施方案（2023－2025年）", "number:发改社会〔2023〕699号")]
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
        var provincial = Works.ByNumber(new("粤发改社会", 2020, 418)).ShouldNotBeNull();

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

    [Theory]
    [InlineData("policy\t甲\t\t国务院\t2019\t999999\t\t\t国务院\t", "unknown region")]
    [InlineData("policy\t甲\t国发(2019)4号\t国务院\t2019\t000000\t\t\t国务院\t", "normal form")]
    [InlineData("policy\t甲\t国发\t国务院\t2019\t000000\t\t\t国务院\t", "normal form")]
    [InlineData("policy\t甲\t\t国务院\t2019-02-30\t000000\t\t\t国务院\t", "date")]
    [InlineData("policy\t甲\t\t国务院\t2019\t000000\t\tnumber:国发〔2019〕9号\t国务院\t", "implements number:国发〔2019〕9号")]
    [InlineData("policy\t甲\t国发〔2018〕1号\t国务院\t2018\t000000\t\tnumber:国发〔2018〕1号\t国务院\t", "implements")]
    [InlineData("policy\t乙\t国发〔2017〕1号\t国务院\t2017\t000000\t\t\t国务院\t", "twice")]
    [InlineData("advice\t甲\t\t国务院\t2019\t000000\t\t\t国务院\t", "kind")]
    [InlineData("policy\t甲\t\t\t2019\t000000\t\t\t国务院\t", "missing")]
    [InlineData("policy\t甲\t\t国务院\t2019\t000000\t\t\t\t", "missing")]
    [InlineData("policy\t甲\t\t国务院\t2019\t000000\t\t\t国务院\tsomewhere", "url")]
    [InlineData("policy\t甲\t\t国务院", "10 columns")]
    public void A_broken_line_is_named_with_file_line_and_content(string line, string reason)
    {
        var text = $"# a note\n{Columns}policy\t子\t国发〔2017〕1号\t国务院\t2017\t000000\t\t\t国务院\t\n{line}\n";

        var error = Should.Throw<InvalidDataException>(() => WorkTable.Parse(text, RegionAuthority.Default));

        error.Message.ShouldSatisfyAllConditions(
            message => message.ShouldStartWith("works.tsv, line 4: "),
            message => message.ShouldContain(reason),
            message => message.ShouldEndWith(line));
    }

    [Fact]
    public void Wrong_column_names_are_refused() =>
        Should.Throw<InvalidDataException>(() => WorkTable.Parse("kind\ttitle\n", RegionAuthority.Default))
            .Message.ShouldStartWith("works.tsv, line 1: ");
}
