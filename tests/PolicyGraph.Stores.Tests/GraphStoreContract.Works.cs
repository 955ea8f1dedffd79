using PolicyGraph.Documents;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>One work, however it is cited; two works, however alike.</summary>
public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Title_with_issuer_title_with_number_and_number_alone_meet_in_three_letters() => await WithAsync(
        async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2031〕9号");
            work.Title.ShouldBe("国务院办公厅关于甲乙丙丁工作的若干意见");
            (await CitingRegionsAsync(reader, work)).ShouldBe([Zhongshan, Liuzhou, Changchun], ignoreOrder: true);
            (await WorkAsync(reader, title: "关于甲乙丙丁工作的若干意见")).Id.ShouldBe(work.Id);
            return 0;
        },
        TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神。"),
        TestLetters.Of(Liuzhou, "贯彻《关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）精神。"),
        TestLetters.Of(Changchun, "按照国办发〔2031〕9号文件推进。"));

    [Fact]
    public async Task A_bare_title_joins_the_one_work_of_its_region_or_above() => await WithAsync(
        async reader =>
        {
            (await CitingRegionsAsync(reader, await WorkAsync(reader, title: "关于甲乙丙丁工作的若干意见"))).ShouldBe([Zhongshan, Liuzhou], ignoreOrder: true);
            return 0;
        },
        TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神。"),
        TestLetters.Of(Liuzhou, "按照《关于甲乙丙丁工作的若干意见》要求推进。"));

    // Each province's city prints the title with its issuer, with its number, and bare.
    [Fact]
    public async Task Equal_titles_of_four_provinces_stay_four()
    {
        (string City, string Office, string Number)[] provinces =
        [
            (Zhongshan, "广东省人民政府办公厅", "粤府办〔2031〕7号"), (Shaoxing, "浙江省人民政府办公厅", "浙政办发〔2031〕7号"),
            (Changchun, "吉林省人民政府办公厅", "吉政办发〔2031〕7号"), (Liuzhou, "广西壮族自治区人民政府办公厅", "桂政办发〔2031〕7号"),
        ];
        await WithAsync(
            async reader =>
            {
                (await reader.FindWorksAsync(null, "关于甲乙丙丁工作的实施意见", null)).Length.ShouldBe(4);
                foreach (var (city, _, number) in provinces)
                {
                    var work = await WorkAsync(reader, number);
                    work.Title!.ShouldEndWith("关于甲乙丙丁工作的实施意见");
                    var row = (await reader.GetCitingRegionsAsync([work.Id], new()))[work.Id].ShouldHaveSingleItem();
                    (row.Region.Name, row.DocumentCount).ShouldBe((city, 3));
                    (await reader.FindWorksAsync(null, "关于甲乙丙丁工作的实施意见", row.Region.Code)).ShouldHaveSingleItem().Id.ShouldBe(work.Id);
                }

                return 0;
            },
            [
                .. provinces.SelectMany(province => new[]
                {
                    TestLetters.Of(province.City, $"落实《{province.Office}关于甲乙丙丁工作的实施意见》。"),
                    TestLetters.Of(province.City, $"落实《关于甲乙丙丁工作的实施意见》（{province.Number}）。", 2),
                    TestLetters.Of(province.City, "落实《关于甲乙丙丁工作的实施意见》。", 3),
                }),
            ]);
    }

    [Fact]
    public async Task A_misprinted_number_pulls_nothing_together_and_is_ambiguous_with_its_candidates() => await WithAsync(
        async reader =>
        {
            var right = await WorkAsync(reader, "国办发〔2031〕95号");
            var other = await WorkAsync(reader, "国办发〔2031〕59号");
            right.Id.ShouldNotBe(other.Id);
            (await CitingRegionsAsync(reader, right)).ShouldBe([Zhongshan, Liuzhou], ignoreOrder: true);
            (await CitingRegionsAsync(reader, other)).ShouldBe([Changchun, Yiwu], ignoreOrder: true);
            var letter = (await reader.ListDocumentsAsync(new DocumentFilter { RegionCode = "330600" }, new Page(1))).Items.Single().Row;
            var mention = (await reader.GetMentionsAsync([letter.Id]))[letter.Id].Single(row => row.Number == "国办发〔2031〕59号");
            mention.Resolution.ShouldBe(ResolutionStatus.Ambiguous);
            mention.CandidateIds.ShouldContain(other.Id);
            mention.TargetId.ShouldBeNull();
            return 0;
        },
        TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕95号）。"),
        TestLetters.Of(Liuzhou, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕95号）。"),
        TestLetters.Of(Changchun, "贯彻《国务院办公厅关于戊己庚辛工作的若干意见》（国办发〔2031〕59号）。"),
        TestLetters.Of(Yiwu, "贯彻《国务院办公厅关于戊己庚辛工作的若干意见》（国办发〔2031〕59号）。"),
        TestLetters.Of(Shaoxing, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕59号）。"));

    [Fact]
    public async Task A_mention_whose_number_contradicts_its_title_says_so() => await WithAsync(
        async reader =>
        {
            var letter = (await reader.ListDocumentsAsync(new DocumentFilter(), new Page(1))).Items.Single().Row;
            var mention = (await reader.GetMentionsAsync([letter.Id]))[letter.Id].Single(row => row.Number != null);
            (mention.Resolution, mention.Reason).ShouldBe(
                (ResolutionStatus.Ambiguous, "printed with another year: the authority knows 《国务院办公厅关于深化产教融合的若干意见》 as 国办发〔2017〕95号"));
            mention.CandidateIds.ShouldContain((await WorkAsync(reader, "国办发〔2017〕95号")).Id);
            (await reader.GetCitationsAsync([letter.Id]))[letter.Id].ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, "落实《国务院办公厅关于深化产教融合的若干意见》（国办发〔2018〕95号）。"));

    // That the number in its text is its own shows only in the letter, whichever comes first.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_document_never_cites_the_work_that_it_publishes_under_another_key(bool policyFirst)
    {
        await using var store = await OpenAsync();
        foreach (var document in policyFirst ? new[] { OwnNumber, BothKeys } : [BothKeys, OwnNumber])
            await WriteAsync(store, document);
        await ReadAsync(store, async reader =>
        {
            var work = await WorkAsync(reader, "中府〔2031〕7号");
            var policy = (await reader.ListDocumentsAsync(new DocumentFilter { Kind = DocumentKind.Policy }, new Page(1))).Items.Single().Row;
            policy.PublishesWorkId.ShouldBe(work.Id);
            (await reader.GetCitationsAsync([policy.Id]))[policy.Id].Select(row => row.WorkId).ShouldBe([(await WorkAsync(reader, "国发〔2019〕4号")).Id]);
            (await reader.GetCitationEvidenceAsync([(policy.Id, work.Id)])).Values.ShouldAllBe(rows => rows.IsEmpty);
            (await reader.GetCitedByAsync([work.Id], new(), new Page(5)))[work.Id].Items.ShouldHaveSingleItem().Row.DocumentId.ShouldNotBe(policy.Id);
            foreach (var dates in new[] { new DateRange(), new DateRange(new DateOnly(2000, 1, 1)) })
            {
                var query = new CitingRegionsQuery { Dates = dates };
                (await reader.GetCitingRegionsAsync([work.Id], query))[work.Id].ShouldHaveSingleItem().DocumentCount.ShouldBe(1);
                (await reader.GetRegionCitationsAsync([(work.Id, "442000")], query, new Page(5))).Values.Single().TotalCount.ShouldBe(1);
            }

            (await reader.ListDocumentsAsync(new DocumentFilter { CitesWorkId = work.Id }, new Page(5))).TotalCount.ShouldBe(1);
            (await reader.GetStatisticsAsync()).Citations.ShouldBe(2);
            return 0;
        });
    }

    static DocumentGraph OwnNumber => TestLetters.Extract(new SourceDocument(
        """
        中山市人民政府关于甲乙丙丁工作的实施意见

        各镇街人民政府，市各有关单位：

        一、按照国发〔2019〕4号文件精神，推进甲乙丙丁工作。

        二、各单位要对照中府〔2031〕7号文件所列任务抓好落实。

        中山市人民政府
        2031年5月6日

        """,
        "policy", CapturedOn: Monday));

    static DocumentGraph BothKeys =>
        TestLetters.Of(Zhongshan, "落实《中山市人民政府关于甲乙丙丁工作的实施意见》（中府〔2031〕7号）。", 4, "2032年7月7日", capturedOn: Monday);

    [Fact]
    public async Task An_id_of_any_key_leads_to_the_node_for_ever()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神。"));
        var old = await ReadAsync(store, async reader => (await WorkAsync(reader, title: "关于甲乙丙丁工作的若干意见")).Id);
        await WriteAsync(store, TestLetters.Of(Liuzhou, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》（国办发〔2031〕9号）。"));
        await ReadAsync(store, async reader =>
        {
            var work = await WorkAsync(reader, "国办发〔2031〕9号");
            work.Id.ShouldNotBe(old);
            (await reader.GetNodesAsync([old, work.Id]))[old].Id.ShouldBe(work.Id);
            return 0;
        });
    }

    [Fact]
    public async Task A_works_issuer_is_said_by_a_text_or_known_from_authority() => await WithAsync(
        async reader =>
        {
            var said = await WorkAsync(reader, title: "关于甲乙丙丁工作的若干意见");
            var issuance = (await reader.GetIssuancesAsync([said.Id]))[said.Id].ShouldHaveSingleItem();
            issuance.Source.ShouldBeNull();
            issuance.Evidence.ShouldContain(row => row.Quote.Contains("国务院办公厅关于甲乙丙丁"));
            var known = await WorkAsync(reader, "国办发〔2017〕95号");
            (await reader.GetIssuancesAsync([known.Id]))[known.Id].ShouldAllBe(row => row.Source != null || !row.Evidence.IsEmpty);
            return 0;
        },
        TestLetters.Of(Zhongshan, "贯彻《国务院办公厅关于甲乙丙丁工作的若干意见》精神，按照国办发〔2017〕95号推进。"));

    [Fact]
    public async Task A_work_that_carries_out_another_leads_to_it() => await WithAsync(
        async reader =>
        {
            var provincial = await WorkAsync(reader, "粤发改社会〔2020〕418号");
            var link = (await reader.GetWorkLinksFromAsync([provincial.Id], WorkLinkType.Implements))[provincial.Id].ShouldHaveSingleItem();
            link.Source.ShouldNotBeNull();
            var national = (await reader.GetNodesAsync([link.ToWorkId]))[link.ToWorkId].ShouldBeOfType<WorkRow>();
            national.Number.ShouldBe("发改社会〔2019〕1558号");
            (await reader.GetWorkLinksToAsync([national.Id], WorkLinkType.Implements, new Page(10)))[national.Id].Items.Single().Row.FromWorkId.ShouldBe(provincial.Id);
            return 0;
        },
        TestLetters.Of(Zhongshan, "按照《广东省产教融合建设试点实施方案》（粤发改社会〔2020〕418号）推进。"));
}
