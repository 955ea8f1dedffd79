using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Who cites a work directly or through works that carry it out, each with the way.</summary>
public abstract partial class GraphStoreContract
{
    const string PilotNumber = "发改社会〔2019〕1558号", ProvincialNumber = "粤发改社会〔2020〕418号";
    const string CityPlan = "中山市关于甲乙丙丁工作的实施方案", SecondPlan = "中山市关于戊己庚辛工作的实施方案";
    const string CityPilot = $"为贯彻落实{ProvincialNumber}文件，我市印发《{CityPlan}》。";
    const string RestsOnCityPlan = $"根据《{CityPlan}》，我局组织专题调研。";

    [Fact]
    public async Task Who_cites_a_work_through_what_carries_it_out_shows_the_way_of_any_number_of_steps() => await WithAsync(
        async reader =>
        {
            var (national, provincial) = (await WorkAsync(reader, PilotNumber), await WorkAsync(reader, ProvincialNumber));
            var plan = await WorkAsync(reader, title: CityPlan);
            var found = await TransitiveAsync(reader, national, AllOfThem);
            (await DatesAsync(reader, found)).ShouldBe(["2023-07-07", "2022-03-04", "2021-05-06", "2020-09-01"]);
            found.Items.Select(item => (item.Row.WorkId, string.Join(' ', item.Row.Via))).ShouldBe(
                [(plan.Id, $"{plan.Id} {provincial.Id}"), (provincial.Id, provincial.Id), (national.Id, ""), (provincial.Id, provincial.Id)]);
            (await TransitiveAsync(reader, provincial, AllOfThem)).Items.Select(item => string.Join(' ', item.Row.Via)).ShouldBe([plan.Id, "", ""]);
            (await TransitiveAsync(reader, plan, AllOfThem)).Items.ShouldAllBe(item => item.Row.Via.IsEmpty);
            (await reader.GetCitedByAsync([national.Id], new(), AllOfThem))[national.Id].TotalCount.ShouldBe(1);
            return 0;
        },
        TestLetters.Of(Zhongshan, RestsOnCityPlan), TestLetters.Of(Zhongshan, CityPilot, 2, "2022年3月4日"), TestLetters.Of(Liuzhou, Pilot, 1, "2021年5月6日"),
        TestLetters.Of("佛山市", ProvincialPilot, 1, "2020年9月1日"));

    [Fact]
    public async Task A_letter_that_cites_several_works_of_the_ways_counts_once_by_the_nearest_that_the_filter_keeps() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, PilotNumber);
            var row = (await TransitiveAsync(reader, work, AllOfThem)).Items.ShouldHaveSingleItem().Row;
            (row.WorkId, row.Via.Length, row.Function).ShouldBe((work.Id, 0, CitationFunction.Mention));
            var basis = new CitationFilter { Functions = CitationFunctions.Of(CitationFunction.Basis) };
            var through = (await TransitiveAsync(reader, work, AllOfThem, basis)).Items.ShouldHaveSingleItem().Row;
            (through.WorkId, through.Via.Length, through.Function).ShouldBe(((await WorkAsync(reader, ProvincialNumber)).Id, 1, CitationFunction.Basis));
            var since = new CitationFilter { Dates = new(Since: new DateOnly(2023, 7, 8)) };
            (await TransitiveAsync(reader, work, AllOfThem, since)).TotalCount.ShouldBe(0);
            return 0;
        },
        TestLetters.Of(Zhongshan, $"{PilotNumber}文件已有部署。根据《广东省产教融合建设试点实施方案》（{ProvincialNumber}），我局组织专题调研。"));

    // Several letters of a day, so that ids alone tell them apart.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(50)]
    public async Task Pages_over_the_ways_join_to_the_whole_list_though_a_letter_goes_between_them(int size)
    {
        await using var store = await OpenAsync();
        string[] bodies = [Pilot, ProvincialPilot, CityPilot, RestsOnCityPlan, Pilot + ProvincialPilot];
        await WriteAsync(store, [.. bodies.SelectMany((body, at) => new[] { TestLetters.Of(Zhongshan, body, at + 1), TestLetters.Of(Liuzhou, body, at + 1, $"2021年5月{(at % 2) + 1}日") })]);
        var whole = await ReadAsync(store, async reader => await TransitiveAsync(reader, await WorkAsync(reader, PilotNumber), AllOfThem));
        whole.TotalCount.ShouldBe(10);
        var paged = new List<string>();
        var dropped = (string?)null;
        for (string? after = null; ;)
        {
            var page = await ReadAsync(store, async reader => await TransitiveAsync(reader, await WorkAsync(reader, PilotNumber), new Page(size, after)));
            page.HasPreviousPage.ShouldBe(paged.Exists(id => id != dropped));
            paged.AddRange(page.Items.Select(item => item.Row.DocumentId));
            after = page.Items[^1].Cursor;
            if (!page.HasNextPage)
                break;
            // The last row of the first page goes: what follows its cursor stays.
            if (dropped is null)
                await store.DeleteDocumentAsync(dropped = paged[^1], TestContext.Current.CancellationToken);
        }

        paged.ShouldBe(whole.Items.Select(item => item.Row.DocumentId));
    }

    [Fact]
    public async Task A_page_of_none_counts_and_its_cursors_are_those_of_direct_citations() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, PilotNumber);
            var none = await TransitiveAsync(reader, work, new Page(0));
            (none.Items.Length, none.TotalCount, none.HasNextPage, none.HasPreviousPage).ShouldBe((0, 2, false, false));
            var direct = (await reader.GetCitedByAsync([work.Id], new(), AllOfThem))[work.Id].Items.ShouldHaveSingleItem();
            (await TransitiveAsync(reader, work, new Page(5, direct.Cursor))).Items.ShouldHaveSingleItem().Row.Via.ShouldNotBeEmpty();
            await Should.ThrowAsync<ArgumentException>(() => TransitiveAsync(reader, work, new Page(5, "not a cursor")));
            (await TransitiveCitations.OfWorksAsync(reader, ["work_aaaaaaaaaaaaaaaa"], new(), AllOfThem)).ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Liuzhou, Pilot), TestLetters.Of(Zhongshan, ProvincialPilot, 1, "2021年5月6日"));

    [Fact]
    public async Task Works_that_carry_out_each_other_are_gone_through_once() => await WithAsync(
        async reader =>
        {
            var (one, other) = (await WorkAsync(reader, title: CityPlan), await WorkAsync(reader, title: SecondPlan));
            (await ImplementingWorks.WaysToAsync(reader, [one.Id, other.Id])).ToDictionary(pair => pair.Key, pair => pair.Value.Single().Single())
                .ShouldBe(new Dictionary<string, string> { [one.Id] = other.Id, [other.Id] = one.Id }, ignoreOrder: true);
            foreach (var work in new[] { one, other })
                (await TransitiveAsync(reader, work, AllOfThem)).Items.Select(item => item.Row.Via.Length).ShouldBe([0, 0]);
            return 0;
        },
        TestLetters.Of(Zhongshan, $"为贯彻落实《{CityPlan}》，我市印发《{SecondPlan}》。"), TestLetters.Of(Zhongshan, $"为贯彻落实《{SecondPlan}》，我市印发《{CityPlan}》。", 2));

    [Fact]
    public async Task A_works_own_text_that_names_what_carries_it_out_does_not_cite_it() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "中府〔2031〕7号");
            var (own, plan) = (await OwnTextAsync(reader), await WorkAsync(reader, title: CityPlan));
            work.Held.ShouldBeTrue();
            (await reader.GetCitedByAsync([plan.Id], new(), AllOfThem))[plan.Id].Items.Select(item => item.Row.DocumentId).ShouldContain(own.Id);
            var found = await TransitiveAsync(reader, work, AllOfThem);
            found.Items.ShouldHaveSingleItem().Row.DocumentId.ShouldNotBe(own.Id);
            found.TotalCount.ShouldBe(1);
            return 0;
        },
        OwnTextNamingThePlan,
        TestLetters.Of(Zhongshan, $"为贯彻落实《中山市人民政府关于甲乙丙丁工作的实施意见》（中府〔2031〕7号），我市印发《{CityPlan}》。", 4, "2032年7月7日"));

    static DocumentGraph OwnTextNamingThePlan =>
        TestLetters.Extract(OwnNumber.Source with { Text = OwnNumber.Source.Text.Replace("国发〔2019〕4号文件精神", $"《{CityPlan}》", StringComparison.Ordinal) });

    static async Task<DocumentRow> OwnTextAsync(IGraphReader reader) =>
        (await reader.ListDocumentsAsync(new DocumentFilter { Kind = Documents.DocumentKind.Policy }, new Page(1))).Items.ShouldHaveSingleItem().Row;

    static async Task<Slice<CitationRow>> TransitiveAsync(IGraphReader reader, WorkRow work, Page page, CitationFilter? filter = null) =>
        (await TransitiveCitations.OfWorksAsync(reader, [work.Id], filter ?? new(), page, TestContext.Current.CancellationToken))[work.Id];

    static async Task<string[]> DatesAsync(IGraphReader reader, Slice<CitationRow> citations)
    {
        var documents = await reader.GetNodesAsync([.. citations.Items.Select(item => item.Row.DocumentId)]);
        return [.. citations.Items.Select(item => ((DocumentRow)documents[item.Row.DocumentId]).IssuedOn!.ToString())];
    }
}
