using PolicyGraph.Authority;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Resolution;

/// <summary>
/// One work, however it is cited; two works, however alike (design/GRAPH.md). The titles are invented, so that the authority
/// knows none of them unless a test says so.
/// </summary>
public sealed class WorkSettlementTests
{
    const string Nation = "000000", Guangdong = "440000", Zhongshan = "442000", Liuzhou = "450200", Changchun = "220100", Zhejiang = "330000", Jilin = "220000", Guangxi = "450000";
    const string StateCouncil = "国务院办公厅";

    static readonly WorkSettlement Settlement = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    [Fact]
    public void Title_with_issuer_title_with_number_and_number_alone_are_one_work()
    {
        var titled = Title("国务院办公厅关于甲乙丙丁工作的若干意见", Nation, StateCouncil);
        var paired = Title("关于甲乙丙丁工作的若干意见", null, "", Changchun) with { Number = Number("国办发", 2031, 9, Nation) };
        var numbered = Of(Number("国办发", 2031, 9, Nation));
        var settled = Settle(titled, paired, numbered);
        settled.Works.ShouldHaveSingleItem().Number.ShouldBe("国办发〔2031〕9号");
        settled.Works[0].Title.ShouldBe("国务院办公厅关于甲乙丙丁工作的若干意见");
        settled.Outcomes.Values.ShouldAllBe(outcome => outcome.Status == ResolutionStatus.Resolved);
    }

    [Fact]
    public void A_bare_title_is_the_one_of_the_letters_region_or_above_it()
    {
        var national = Title("国务院办公厅关于甲乙丙丁工作的若干意见", Nation, StateCouncil);
        var bare = Title("关于甲乙丙丁工作的若干意见", null, "", Liuzhou);
        Settle(national, bare).Works.ShouldHaveSingleItem().RegionCode.ShouldBe(Nation);
    }

    [Fact]
    public void A_bare_title_is_never_another_provinces()
    {
        var guangdong = Title("广东省人民政府关于甲乙丙丁工作的实施意见", Guangdong, "广东省人民政府");
        var bare = Title("关于甲乙丙丁工作的实施意见", null, "", Liuzhou);
        Settle(guangdong, bare).Works.Length.ShouldBe(2);
    }

    [Fact]
    public void A_bare_title_of_two_works_is_ambiguous_and_names_both()
    {
        var national = Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil);
        var provincial = Title("广东省人民政府关于甲乙丙丁工作的意见", Guangdong, "广东省人民政府");
        var bare = Title("关于甲乙丙丁工作的意见", null, "", Zhongshan);
        var outcome = Settle(national, provincial, bare).Outcomes[bare.Canonical];
        outcome.Status.ShouldBe(ResolutionStatus.Ambiguous);
        outcome.CandidateIds.Length.ShouldBe(2);
    }

    [Fact]
    public void Equal_titles_of_four_provinces_stay_four() =>
        Settle(
            Title("广东省人民政府办公厅关于甲乙丙丁工作的实施意见", Guangdong, "广东省人民政府办公厅"),
            Title("浙江省人民政府办公厅关于甲乙丙丁工作的实施意见", Zhejiang, "浙江省人民政府办公厅"),
            Title("吉林省人民政府办公厅关于甲乙丙丁工作的实施意见", Jilin, "吉林省人民政府办公厅"),
            Title("广西壮族自治区人民政府办公厅关于甲乙丙丁工作的实施意见", Guangxi, "广西壮族自治区人民政府办公厅")).Works.Length.ShouldBe(4);

    [Fact]
    public void Bare_titles_of_strangers_stay_apart() =>
        Settle(Title("关于甲乙丙丁工作的实施意见", null, "", Liuzhou), Title("关于甲乙丙丁工作的实施意见", null, "", Changchun)).Works.Length.ShouldBe(2);

    [Fact]
    public void Issuers_agree_where_one_set_contains_the_other()
    {
        var lead = Title("关于甲乙丙丁的实施办法", Nation, "教育部");
        var joint = Title("关于甲乙丙丁的实施办法", Nation, "国家发展和改革委员会、教育部");
        Settle(lead, joint).Works.ShouldHaveSingleItem().Issuers.ShouldBe(["国家发展和改革委员会", "教育部"]);
    }

    [Fact]
    public void Agreement_is_not_transitive()
    {
        var one = Title("关于甲乙丙丁的实施办法", Nation, "国家发展和改革委员会、教育部");
        var two = Title("关于甲乙丙丁的实施办法", Nation, "教育部、财政部");
        var shared = Title("关于甲乙丙丁的实施办法", Nation, "教育部");
        var settled = Settle(one, two, shared);
        settled.Works.Length.ShouldBe(2);
        settled.Outcomes[shared.Canonical].Status.ShouldBe(ResolutionStatus.Ambiguous);
    }

    [Fact]
    public void One_misprinted_number_pulls_nothing_together()
    {
        var right = Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil) with { Number = Number("国办发", 2031, 95, Nation) };
        var wrong = right with { Number = Number("国办发", 2031, 59, Nation) };
        var other = Title("国务院办公厅关于戊己庚辛工作的意见", Nation, StateCouncil) with { Number = Number("国办发", 2031, 59, Nation) };
        var bare = Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil);
        var settled = Settle((right, 5), (wrong, 1), (other, 5), (bare, 3));
        settled.Outcomes[right.Canonical].Status.ShouldBe(ResolutionStatus.Resolved);
        settled.Outcomes[other.Canonical].Status.ShouldBe(ResolutionStatus.Resolved);
        settled.Outcomes[right.Canonical].WorkId.ShouldNotBe(settled.Outcomes[other.Canonical].WorkId);
        settled.Outcomes[wrong.Canonical].Status.ShouldBe(ResolutionStatus.Ambiguous);
        settled.Outcomes[bare.Canonical].Status.ShouldBe(ResolutionStatus.Ambiguous);
    }

    [Fact]
    public void The_same_number_of_different_or_unknown_regions_stays_apart() =>
        Settle(
            Of(Number("宜府发", 2018, 62, "420500")), Of(Number("宜府发", 2018, 62, "511500")), Of(Number("宜府发", 2018, 62, "?220100")))
            .Works.Length.ShouldBe(3);

    [Fact]
    public void A_number_that_the_authority_knows_contradicts_another_title()
    {
        var odd = Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil) with { Number = Number("国办发", 2017, 95, Nation) };
        Settle(odd).Outcomes[odd.Canonical].Status.ShouldBe(ResolutionStatus.Ambiguous);
    }

    [Fact]
    public void Another_range_of_years_is_a_misprint_where_issuers_and_year_of_issue_agree()
    {
        var right = Title("甲乙丙丁行动实施方案（2023—2025年）", Nation, "教育部") with { Number = Number("教发", 2023, 7, Nation) };
        var misprinted = Title("甲乙丙丁行动实施方案（2023-2035）", Nation, "教育部", year: 2023);
        var unproven = Title("甲乙丙丁行动实施方案（2023-2030）", Nation, "教育部");
        var settled = Settle(right, misprinted, unproven);
        settled.Outcomes[misprinted.Canonical].WorkId.ShouldBe(settled.Outcomes[right.Canonical].WorkId);
        settled.Outcomes[misprinted.Canonical].Reason.ShouldContain("misprint");
        settled.Outcomes[unproven.Canonical].WorkId.ShouldNotBe(settled.Outcomes[right.Canonical].WorkId);
    }

    [Fact]
    public void The_year_of_issue_may_be_told_by_the_number_that_documents_print()
    {
        var work = WorkAuthority.Default.ByTitle(TitleFolding.Fold("职业教育产教融合赋能提升行动实施方案").Core).ShouldHaveSingleItem();
        (work.Number, work.IssuedOn).ShouldBe((null, null));
        var numbered = Title("职业教育产教融合赋能提升行动实施方案（2023－2025年）", Nation, "") with { Number = Number("发改社会", 2023, 699, Nation) };
        var misprinted = Title("职业教育产教融合赋能提升行动实施方案（2023-2035）", Nation, "国家发展和改革委员会", year: 2023);
        var otherYear = Title("职业教育产教融合赋能提升行动实施方案（2023-2035）", Nation, "国家发展和改革委员会", year: 2022);
        var settled = Settle(numbered, misprinted, otherYear);
        settled.Outcomes[misprinted.Canonical].WorkId.ShouldBe(settled.Outcomes[numbered.Canonical].WorkId);
        settled.Outcomes[otherYear.Canonical].WorkId.ShouldNotBe(settled.Outcomes[numbered.Canonical].WorkId);
    }

    [Fact]
    public void Every_key_leads_to_one_node_and_every_node_bears_its_own_id()
    {
        var settled = Settle(
            Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil) with { Number = Number("国办发", 2031, 95, Nation) },
            Title("国务院办公厅关于甲乙丙丁工作的意见", Nation, StateCouncil), Of(Number("国办发", 2031, 95, Nation)));
        settled.Works.SelectMany(work => work.KeyIds).ShouldBeUnique();
        settled.Works.ShouldAllBe(work => work.KeyIds.Contains(work.Id));
    }

    static WorkSignature Title(string title, string? region, string issuers, string? letter = null, int? year = null)
    {
        var folded = TitleFolding.Fold(title);
        return new WorkSignature(false, null, new TitleKey(folded.Core, folded.Years, region, issuers, region is null ? letter : null, year));
    }

    static NumberKey Number(string prefix, int year, int serial, string region) => new(prefix, year, serial, region);

    static WorkSignature Of(NumberKey number) => new(false, number, null);

    static SettledWorks Settle(params WorkSignature[] signatures) => Settle([.. signatures.Select(signature => (signature, 1))]);

    static SettledWorks Settle(params (WorkSignature Signature, int Documents)[] signatures) => Settlement.Settle(
        [.. signatures.Select(item => new SupportedSignature(item.Signature, item.Documents, item.Signature.Title is { } title ? [Printed(title)] : []))]);

    // The printed title is the folded one with its issuer before it again.
    static string Printed(TitleKey title) => title.IssuerSet.Length == 1 ? title.Issuers + title.Folded : title.Folded;
}
