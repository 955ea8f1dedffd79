using PolicyGraph.Authority;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Which regions took a work up: they cite it, or what carries it out, or nothing is found in the letters that were searched.</summary>
public abstract partial class GraphStoreContract
{
    const string Pilot = "按照国家发展改革委发改社会〔2019〕1558号文件推进。", ProvincialPilot = "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。";

    [Fact]
    public async Task A_region_takes_a_work_up_directly_or_through_what_carries_it_out_or_not_at_all() => await WithAsync(
        async reader =>
        {
            var rows = await AdoptionAsync(reader, "发改社会〔2019〕1558号", new());
            rows.Select(row => (row.Region.Name, row.Way)).ShouldBe(
                [(Liuzhou, AdoptionWay.Direct), (Zhongshan, AdoptionWay.Through), (Shaoxing, AdoptionWay.NotFound)]);
            var through = rows[1].Through.ShouldHaveSingleItem();
            var cited = (await reader.GetNodesAsync(through.Via))[through.Via.ShouldHaveSingleItem()].ShouldBeOfType<WorkRow>();
            cited.Number.ShouldBe("粤发改社会〔2020〕418号");
            (through.Citations.WorkId, through.Citations.DocumentCount, rows[1].Direct).ShouldBe((cited.Id, 1, null));
            rows[2].Through.ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, ProvincialPilot), TestLetters.Of(Liuzhou, Pilot, 1, "2021年5月6日"), TestLetters.Of(Shaoxing, "我市推进职业教育。"));

    [Fact]
    public async Task Adoption_tells_the_first_citation_of_any_way_and_how_many_days_after_the_work_it_was_made() => await WithAsync(
        async reader =>
        {
            var row = (await AdoptionAsync(reader, "发改社会〔2019〕1558号", new())).ShouldHaveSingleItem();
            (row.Way, row.Through.Length).ShouldBe((AdoptionWay.Direct, 1));
            (row.FirstCitedOn?.ToString(), row.FirstCitedNotAfter?.ToString()).ShouldBe(("2021-05-06", "2021-05-06"));
            var issued = (await WorkAsync(reader, "发改社会〔2019〕1558号")).IssuedOn.ShouldNotBeNull();
            var cited = new DateOnly(2021, 5, 6).DayNumber;
            row.Lag.ShouldBe(new DayRange(cited - issued.Last.DayNumber, cited - issued.First.DayNumber));
            return 0;
        },
        TestLetters.Of(Zhongshan, ProvincialPilot, 1, "2021年5月6日"), TestLetters.Of(Zhongshan, Pilot, 2));

    [Fact]
    public async Task What_was_searched_stands_beside_every_region_and_counties_count_under_their_city_on_request() => await WithAsync(
        async reader =>
        {
            (await reader.GetRegionCoverageAsync(null, rollUp: false)).Select(row => (row.Region.Name, row.Coverage)).ShouldBe(
                [("天津市", new CoverageRow(1, 1, null, null)), (Yiwu, new CoverageRow(1, 0, 2023, 2023)), (Zhongshan, new CoverageRow(2, 0, 2021, 2023))]);
            (await reader.GetRegionCoverageAsync(RegionLevel.City, rollUp: false)).Select(row => row.Region.Name).ShouldBe(["天津市", Zhongshan]);
            (await reader.GetRegionCoverageAsync(RegionLevel.City, rollUp: true)).Select(row => row.Region.Name).ShouldBe(["天津市", "金华市", Zhongshan]);
            var rolled = await AdoptionAsync(reader, "国办发〔2017〕95号", new(RegionLevel.City, RollUp: true));
            rolled.Select(row => (row.Region.Name, row.Coverage.Documents)).ShouldBe([(Zhongshan, 2), ("金华市", 1), ("天津市", 1)]);
            rolled.Select(row => row.Way).ShouldBe([AdoptionWay.Direct, AdoptionWay.Direct, AdoptionWay.NotFound]);
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites, 1, "2021年5月6日"), TestLetters.Of(Zhongshan, "我市推进职业教育。", 2), TestLetters.Of(Yiwu, Cites, 1, "2023年7月7日"),
        TestLetters.Of("天津市", "我市推进职业教育。", 1, null));

    [Fact]
    public async Task A_works_own_text_that_names_what_carries_it_out_takes_nothing_up() => await WithAsync(
        async reader =>
        {
            var row = (await AdoptionAsync(reader, "中府〔2031〕7号", new())).ShouldHaveSingleItem();
            row.Through.ShouldHaveSingleItem().Citations.ShouldSatisfyAllConditions(
                cited => cited.DocumentCount.ShouldBe(1),
                cited => cited.FirstCitedOn?.ToString().ShouldBe("2032-07-07"),
                cited => cited.LastCitedOn?.ToString().ShouldBe("2032-07-07"));
            row.FirstCitedOn?.ToString().ShouldBe("2032-07-07");
            return 0;
        },
        OwnTextNamingThePlan,
        TestLetters.Of(Zhongshan, $"为贯彻落实《中山市人民政府关于甲乙丙丁工作的实施意见》（中府〔2031〕7号），我市印发《{CityPlan}》。", 4, "2032年7月7日"));

    [Fact]
    public async Task Own_texts_are_looked_for_at_once_however_many_ways_there_are()
    {
        await using var store = new CountingStore(await OpenAsync());
        const string Carried = "为贯彻落实《中山市人民政府关于甲乙丙丁工作的实施意见》（中府〔2031〕7号），我市印发";
        await WriteAsync(store, OwnTextNamingThePlan, TestLetters.Of(Zhongshan, $"{Carried}《{CityPlan}》。", 4), TestLetters.Of(Zhongshan, $"{Carried}《{SecondPlan}》。", 5));
        var row = (await ReadAsync(store, reader => AdoptionAsync(reader, "中府〔2031〕7号", new()))).ShouldHaveSingleItem();
        row.Through.Length.ShouldBe(2);
        store.Reads.Count(read => read == nameof(IGraphReader.GetRegionCitationsAsync)).ShouldBe(1);
    }

    static async Task<AdoptionRow[]> AdoptionAsync(IGraphReader reader, string number, CitingRegionsQuery query)
    {
        var work = await WorkAsync(reader, number);
        return [.. (await AdoptionReading.OfWorksAsync(reader, [work.Id], query, TestContext.Current.CancellationToken))[work.Id]];
    }
}
