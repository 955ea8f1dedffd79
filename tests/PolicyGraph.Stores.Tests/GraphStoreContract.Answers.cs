using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Regions, dates, lists, institutions, search, coverage.</summary>
public abstract partial class GraphStoreContract
{
    protected const string Cites = "按照国办发〔2017〕95号文件推进。";

    [Fact]
    public async Task A_citing_body_counts_at_its_own_level_and_rolls_up_on_request() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            (await CitingRegionsAsync(reader, work)).ShouldBe([Zhongshan, Yiwu, "天津市"], ignoreOrder: true);
            (await CitingRegionsAsync(reader, work, new(RegionLevel.City))).ShouldBe([Zhongshan, "天津市"], ignoreOrder: true);
            (await CitingRegionsAsync(reader, work, new(RegionLevel.City, RollUp: true))).ShouldBe([Zhongshan, "天津市", "金华市"], ignoreOrder: true);
            (await CitingRegionsAsync(reader, work, new(RegionLevel.Province))).ShouldBe(["天津市"]);
            (await CitingRegionsAsync(reader, work, new(RegionLevel.County))).ShouldBe([Yiwu]);
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites), TestLetters.Of(Yiwu, Cites), TestLetters.Of("天津市", Cites));

    [Fact]
    public async Task First_and_last_are_dates_and_the_undated_are_counted_apart() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            var row = (await reader.GetCitingRegionsAsync([work.Id], new()))[work.Id].ShouldHaveSingleItem();
            (row.DocumentCount, row.MentionCount, row.UndatedCount).ShouldBe((3, 3, 1));
            row.FirstCitedNotAfter!.ToString().ShouldBe("2021-05-06");
            row.LastCitedNotBefore!.ToString().ShouldBe("2023-07-07");
            var narrowed = (await reader.GetCitingRegionsAsync([work.Id], new() { Dates = new(new DateOnly(2022, 1, 1)) }))[work.Id].Single();
            narrowed.DocumentCount.ShouldBe(1);
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites, 1, "2023年7月7日"), TestLetters.Of(Zhongshan, Cites, 2, "2021年5月6日"), TestLetters.Of(Zhongshan, Cites, 3, null));

    [Fact]
    public async Task Lists_come_in_slices_that_fit_together()
    {
        DocumentGraph[] letters = [.. Enumerable.Range(1, 5).Select(serial => TestLetters.Of(Zhongshan, Cites, serial, $"2023年7月{serial}日"))];
        await WithAsync(
            async reader =>
            {
                var work = await WorkAsync(reader, "国办发〔2017〕95号");
                var all = (await reader.GetCitedByAsync([work.Id], new(), new Page(10)))[work.Id];
                all.TotalCount.ShouldBe(5);
                var first = (await reader.GetCitedByAsync([work.Id], new(), new Page(3)))[work.Id];
                (first.HasNextPage, first.HasPreviousPage).ShouldBe((true, false));
                var second = (await reader.GetCitedByAsync([work.Id], new(), new Page(3, first.Items[^1].Cursor)))[work.Id];
                (second.HasNextPage, second.HasPreviousPage).ShouldBe((false, true));
                first.Items.Concat(second.Items).Select(item => item.Row.DocumentId).ShouldBe(all.Items.Select(item => item.Row.DocumentId));
                var newest = (await reader.GetNodesAsync([all.Items[0].Row.DocumentId])).Values.Single().ShouldBeOfType<DocumentRow>();
                newest.IssuedOn!.ToString().ShouldBe("2023-07-05");
                return 0;
            },
            letters);
    }

    [Fact]
    public async Task A_broken_cursor_is_the_callers_fault() => await WithAsync(
        async reader =>
        {
            await Should.ThrowAsync<ArgumentException>(() => reader.ListDocumentsAsync(new DocumentFilter(), new Page(3, "not a cursor")));
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites));

    [Fact]
    public async Task An_institution_is_one_node_with_the_letters_that_name_it() => await WithAsync(
        async reader =>
        {
            var colleges = await reader.ListInstitutionsAsync(new InstitutionFilter { Type = MentionType.College }, new Page(10));
            var college = colleges.Items.ShouldHaveSingleItem().Row;
            college.Name.ShouldBe("中山职业技术学院");
            college.Region!.Name.ShouldBe(Zhongshan);
            var mentioned = (await reader.GetMentionedInAsync([college.Id], new Page(10)))[college.Id];
            mentioned.TotalCount.ShouldBe(2);
            mentioned.Items.ShouldAllBe(item => item.Row.Evidence.Any(row => row.Quote.Contains("中山职业技术学院")));
            return 0;
        },
        TestLetters.Of(Zhongshan, "支持中山职业技术学院发展。", 1), TestLetters.Of(Zhongshan, "与中山职业技术学院会商。", 2));

    [Theory]
    [InlineData("国办发〔2017〕95号")]
    [InlineData("深化产教融合")]
    [InlineData("产教")]
    [InlineData("中山")]
    [InlineData("推")]
    public async Task Search_finds_numbers_titles_names_and_single_characters(string asked) => await WithAsync(
        async reader =>
        {
            (await reader.SearchAsync(asked, 20)).ShouldNotBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, "根据《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）推进工作。"));

    [Fact]
    public async Task Search_gives_the_exact_hit_first_and_nothing_for_nonsense() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            (await reader.SearchAsync("国办发〔2017〕95号", 20))[0].NodeId.ShouldBe(work.Id);
            (await reader.SearchAsync("鑫淼焱", 20)).ShouldBeEmpty();
            (await reader.SearchAsync("\" OR *", 20)).ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites));

    [Fact]
    public async Task Coverage_says_what_was_searched() => await WithAsync(
        async reader =>
        {
            (await reader.GetCoverageAsync(null, null)).ShouldBe(new CoverageRow(3, 1, 2021, 2023));
            (await reader.GetCoverageAsync("450200", null)).ShouldBe(new CoverageRow(1, 0, 2021, 2021));
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites), TestLetters.Of(Liuzhou, Cites, 1, "2021年5月6日"), TestLetters.Of(Changchun, Cites, 1, null));

    [Fact]
    public async Task Documents_are_filtered_by_region_date_work_and_institution() => await WithAsync(
        async reader =>
        {
            async Task<int> CountAsync(DocumentFilter filter) => (await reader.ListDocumentsAsync(filter, new Page(0))).TotalCount;
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            (await CountAsync(new())).ShouldBe(3);
            (await CountAsync(new() { CitesWorkId = work.Id })).ShouldBe(2);
            (await CountAsync(new() { RegionCode = "330000" })).ShouldBe(1);
            (await CountAsync(new() { RegionCode = "330000", IncludeDescendants = false })).ShouldBe(0);
            (await CountAsync(new() { IssuedAfter = new DateOnly(2023, 1, 1) })).ShouldBe(2);
            (await CountAsync(new() { Text = "产教融合" })).ShouldBe(3);
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites), TestLetters.Of(Yiwu, Cites, 1, "2021年5月6日"), TestLetters.Of(Liuzhou, "我市推进职业教育。"));

    [Fact]
    public async Task Regions_have_their_own_documents_and_works() => await WithAsync(
        async reader =>
        {
            var documents = await reader.GetRegionDocumentsAsync(["442000", "330782", "330700", "442000"], new Page(1));
            documents["442000"].TotalCount.ShouldBe(2);
            documents["442000"].Items.ShouldHaveSingleItem().Row.IssuedOn!.ToString().ShouldBe("2023-07-07");
            var next = await reader.GetRegionDocumentsAsync(["442000"], new Page(1, documents["442000"].Items[0].Cursor));
            next["442000"].Items.ShouldHaveSingleItem().Row.IssuedOn!.ToString().ShouldBe("2021-05-06");
            documents["330782"].TotalCount.ShouldBe(1);
            documents.ShouldNotContainKey("330700");
            var works = await reader.GetRegionWorksAsync(["000000", "440000"], new Page(10));
            works["000000"].Items.Select(item => item.Row.Number).ShouldContain("国办发〔2017〕95号");
            works["440000"].Items.ShouldHaveSingleItem().Row.Number.ShouldBe("粤发改社会〔2020〕418号");
            return 0;
        },
        TestLetters.Of(Zhongshan, "按照粤发改社会〔2020〕418号推进。", 1), TestLetters.Of(Zhongshan, Cites, 2, "2021年5月6日"), TestLetters.Of(Yiwu, Cites));

    [Fact]
    public async Task The_text_of_an_earlier_capture_is_still_read_by_its_hash()
    {
        await using var store = await OpenAsync();
        var early = TestLetters.Of(Zhongshan, Cites, url: "https://example.test/3", capturedOn: Monday);
        var late = TestLetters.Of(Zhongshan, "按照国发〔2019〕4号推进。", url: "https://example.test/3", capturedOn: Monday.AddDays(1));
        var id = (await WriteAsync(store, early, late)).Documents[0];
        (await ReadAsync(store, reader => reader.GetTextAsync(id, early.Source.TextSha256))).ShouldBe(early.Source.Text);
        (await ReadAsync(store, reader => reader.GetTextAsync(id, late.Source.TextSha256))).ShouldBe(late.Source.Text);
        (await ReadAsync(store, reader => reader.GetTextAsync(id, "none"))).ShouldBeNull();
    }

    [Fact]
    public async Task An_id_that_is_not_held_has_no_answer() => await WithAsync(
        async reader =>
        {
            (await reader.GetNodesAsync(["work_aaaaaaaaaaaaaaaa"])).ShouldBeEmpty();
            (await reader.GetCitedByAsync(["work_aaaaaaaaaaaaaaaa"], new(), new Page(1))).ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, Cites));
}
