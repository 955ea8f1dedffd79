using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Commitments: what letters promise, run and report, asked by document and by filter.</summary>
public abstract partial class GraphStoreContract
{
    const string Promises =
        """
        2022年，我局已建成供需清单。
        下一步，我局将会同中山市财政局按照国办发〔2017〕95号文件新建实训基地3个，2024年底前完成；我市支持中山职业技术学院扩大招生。
        """;

    static readonly Page AllOfThem = new(50);

    [Fact]
    public async Task A_commitment_tells_who_what_how_much_and_by_when_with_its_sentence() => await WithAsync(
        async reader =>
        {
            var documents = await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem);
            var id = documents.Items.ShouldHaveSingleItem().Row.Id;
            var rows = (await reader.GetCommitmentsAsync([id]))[id];
            rows.Select(row => row.Status).ShouldBe([CommitmentStatus.Done, CommitmentStatus.Planned, CommitmentStatus.Planned]);
            var promise = rows[1];
            promise.Actor.ShouldBe("我局");
            (await NamesAsync(reader, promise.ActorIds)).ShouldBe(["中山市教育局"]);
            promise.Participants.Select(one => (one.Role, one.Name)).ShouldBe([(ParticipantRole.Joint, "中山市财政局")]);
            (await NamesAsync(reader, promise.BasisIds)).ShouldBe(["国办发〔2017〕95号"]);
            promise.Quantities.Select(quantity => (quantity.Value, quantity.Unit, quantity.Measure)).ShouldBe([(3m, "个", "实训基地")]);
            promise.Deadline.ShouldBe("2024年底前");
            promise.DeadlineUntil.ShouldBe(new DateOnly(2024, 12, 31));
            promise.Evidence.Quote.ShouldContain("新建实训基地3个");
            promise.DocumentId.ShouldBe(id);
            rows[2].ActorIds.ShouldBe([NodeId.OfRegion("442000")]);
            rows[2].Participants.Select(one => (one.Role, one.Name)).ShouldBe([(ParticipantRole.Beneficiary, "中山职业技术学院")]);
            (await reader.GetNodesAsync([promise.Id]))[promise.Id].ShouldBeOfType<CommitmentRow>().Text.ShouldBe(promise.Text);
            var held = await reader.GetStatisticsAsync();
            (held.Commitments, held.Proposals, held.Observations).ShouldBe((3, 1, 0));
            return 0;
        },
        TestLetters.Of(Zhongshan, Promises));

    [Theory]
    [InlineData("下一步，我局将支持中山职业技术学院新建实训基地3个。", "中山职业技术学院")]
    [InlineData("下一步，我局将推动中山市智能装备产教联盟新建实训基地3个。", "中山市智能装备产教联盟")]
    // Shared, or beside the deed: the text does not tell whose they are.
    [InlineData("下一步，我局将支持中山职业技术学院、中山火炬职业技术学院新建实训基地3个。", null)]
    [InlineData("下一步，我局将支持中山职业技术学院等院校新建实训基地3个。", null)]
    [InlineData("下一步，中山职业技术学院将与广东拓斯达科技股份有限公司共建实训基地3个。", null)]
    [InlineData("下一步，围绕《中山市甲乙丙丁实施方案》，我局将新建实训基地3个。", null)]
    [InlineData("下一步，我局将会同中山市财政局新建实训基地3个。", null)]
    public async Task A_quantity_is_counted_of_the_one_node_in_what_the_deed_is_done_to(string deed, string? subject) => await WithAsync(
        async reader =>
        {
            var row = (await ListAsync(reader, new CommitmentFilter { Measure = "实训基地" })).ShouldHaveSingleItem();
            var candidates = await reader.GetNodesAsync(QuantitySubjects.CandidatesOf(row));
            ((InstitutionRow?)QuantitySubjects.Of(row, candidates.Values))?.Name.ShouldBe(subject);
            (QuantitySubjects.Of(row, candidates.Values) is null).ShouldBe(subject is null);
            return 0;
        },
        TestLetters.Of(Zhongshan, deed));

    [Fact]
    public async Task Regions_stand_side_by_side_only_where_measure_stage_and_status_are_the_same() => await WithAsync(
        async reader =>
        {
            var groups = await MeasureComparison.OfAsync(reader, new CommitmentFilter { Measure = "产业学院" }, TestContext.Current.CancellationToken);
            groups.Select(group => (group.Stage, group.Per, group.Status, string.Join(' ', group.Rows.Select(row => $"{row.Document.Region!.Name}{row.Quantity.Value}")))).ShouldBe(
            [
                ("新建", null, CommitmentStatus.Planned, "柳州市8 中山市3"),
                ("建成", null, CommitmentStatus.Done, "绍兴市5"),
                ("认定", null, CommitmentStatus.Planned, "长春市9"),
            ]);
            groups[0].Rows[0].Commitment.Evidence.Quote.ShouldContain("新建特色产业学院8个");
            return 0;
        },
        TestLetters.Of(Zhongshan, "下一步，我局将新建产业学院3个。"), TestLetters.Of(Liuzhou, "下一步，我局将新建特色产业学院8个。"),
        TestLetters.Of(Changchun, "下一步，我局将认定产业学院9个。"), TestLetters.Of(Shaoxing, "2022年，我局已建成产业学院5个。"));

    [Fact]
    public async Task A_promise_is_told_once_with_what_the_regions_later_letters_say() => await WithAsync(
        async reader =>
        {
            var said = await FollowUpReading.OfRegionAsync(reader, "442000", TestContext.Current.CancellationToken);
            var history = PromiseHistories.Of(said, new DateOnly(2026, 1, 1)).ShouldHaveSingleItem();
            history.Later.Select(one => one.Reason).ShouldBe(["both count 产业学院; 产业学院 8个 → 5个, deadline 2023年底前 → 2025年底前"]);
            (history.State, history.Changed, history.DueOn).ShouldBe((PromiseState.Overdue, true, new DateOnly(2025, 12, 31)));
            return 0;
        },
        TestLetters.Of(Zhongshan, "下一步，我局将在2023年底前新建产业学院8个。", 1, "2022年7月7日"), TestLetters.Of(Zhongshan, "下一步，我局将在2025年底前新建产业学院5个。", 2, "2023年7月7日"),
        TestLetters.Of(Liuzhou, "2024年，我局已建成产业学院8个。", 1, "2024年7月7日"));

    [Theory]
    [InlineData("下一步，我局将制定《中山市甲乙丙丁实施方案》。", "2024年，我市印发《中山市甲乙丙丁实施方案》。", "a later letter says that it was issued")]
    [InlineData("下一步，我局将组建中山市智能装备产教联合体。", "2024年，中山市智能装备产教联合体由中山职业技术学院牵头组建。", "a later letter says who built it or belongs to it")]
    // Named again is not done.
    [InlineData("下一步，我局将制定《中山市甲乙丙丁实施方案》。", "我市将推进《中山市甲乙丙丁实施方案》起草工作。", null)]
    [InlineData("下一步，我局将落实《中山市甲乙丙丁实施方案》。", "2024年，我市印发《中山市甲乙丙丁实施方案》。", null)]
    public async Task What_a_promise_names_is_followed_to_the_letter_that_says_it_was_issued_or_founded(string promise, string later, string? reason) => await WithAsync(
        async reader =>
        {
            var histories = await FollowUpReading.PromisesOfRegionAsync(reader, "442000", new DateOnly(2026, 1, 1), TestContext.Current.CancellationToken);
            var history = histories.Single(one => one.Promise.On == new DateOnly(2023, 7, 7));
            history.Outcomes.Select(outcome => outcome.Reason).ShouldBe(reason is null ? [] : [reason]);
            history.Outcomes.ShouldAllBe(outcome => outcome.Evidence.Length > 0 && outcome.Evidence.All(row => row.DocumentId != history.Promise.Row.DocumentId));
            (history.State is PromiseState.Done).ShouldBe(reason is not null);
            return 0;
        },
        TestLetters.Of(Zhongshan, promise), TestLetters.Of(Zhongshan, later, 2, "2024年7月8日"), TestLetters.Of(Liuzhou, later, 3, "2024年7月8日"));

    [Fact]
    public async Task A_quote_of_a_commitment_is_the_text_at_its_span() => await WithAsync(
        async reader =>
        {
            foreach (var item in (await reader.ListCommitmentsAsync(new CommitmentFilter(), AllOfThem)).Items)
            {
                var text = (await reader.GetTextsAsync([item.Row.DocumentId]))[item.Row.DocumentId];
                text[item.Row.Evidence.Start..item.Row.Evidence.End].ShouldBe(item.Row.Evidence.Quote);
            }

            return 0;
        },
        TestLetters.Of(Zhongshan, Promises), TestLetters.Of(Liuzhou, Promises, date: "2024年1月1日"));

    [Fact]
    public async Task Commitments_are_listed_newest_letter_first_and_by_every_filter() => await WithAsync(
        async reader =>
        {
            var all = await ListAsync(reader, new CommitmentFilter());
            all.Count.ShouldBe(6);
            all.Take(3).ShouldAllBe(row => row.Evidence.DocumentId == all[0].DocumentId);
            var documents = (await reader.GetNodesAsync([.. all.Select(row => row.DocumentId)])).Values.OfType<DocumentRow>().ToDictionary(row => row.Id);
            documents[all[0].DocumentId].Region!.Name.ShouldBe(Liuzhou);
            (await ListAsync(reader, new CommitmentFilter { Status = CommitmentStatus.Planned })).Count.ShouldBe(4);
            (await ListAsync(reader, new CommitmentFilter { RegionCode = "442000" })).Select(row => documents[row.DocumentId].Region!.Name).Distinct().ShouldBe([Zhongshan]);
            (await ListAsync(reader, new CommitmentFilter { RegionCode = "440000" })).Count.ShouldBe(3);
            (await ListAsync(reader, new CommitmentFilter { RegionCode = "440000", IncludeDescendants = false })).ShouldBeEmpty();
            (await ListAsync(reader, new CommitmentFilter { Text = "扩大 招生" })).Count.ShouldBe(2);
            (await ListAsync(reader, new CommitmentFilter { DeadlineBefore = new DateOnly(2024, 12, 31) })).Count.ShouldBe(2);
            (await ListAsync(reader, new CommitmentFilter { DeadlineBefore = new DateOnly(2024, 12, 30) })).ShouldBeEmpty();
            (await ListAsync(reader, new CommitmentFilter { ActorId = NodeId.OfRegion("442000") })).Select(row => row.Actor).ShouldBe(["我市"]);
            var bureau = (await reader.ListInstitutionsAsync(new InstitutionFilter { Text = "中山市教育局" }, AllOfThem)).Items.Single().Row.Id;
            (await ListAsync(reader, new CommitmentFilter { ActorId = bureau })).Count.ShouldBe(2);
            (await ListAsync(reader, new CommitmentFilter { Measure = "实训基地" })).Select(row => row.Quantities.Single().Value).ShouldBe([3m, 3m]);
            (await ListAsync(reader, new CommitmentFilter { Measure = "产业学院" })).ShouldBeEmpty();
            // A joint duty is one too.
            var finance = (await reader.ListInstitutionsAsync(new InstitutionFilter { Text = "中山市财政局" }, AllOfThem)).Items.Single(item => item.Row.Name == "中山市财政局").Row.Id;
            (await ListAsync(reader, new CommitmentFilter { ActorId = finance })).Count.ShouldBeGreaterThan(0);
            var basis = await WorkAsync(reader, "国办发〔2017〕95号");
            (await ListAsync(reader, new CommitmentFilter { BasisId = basis.Id })).Count.ShouldBe(2);
            (await ListAsync(reader, new CommitmentFilter { BasisId = "work_unknown" })).ShouldBeEmpty();
            // One filter says where to look, and the others keep what they ask for there.
            (await ListAsync(reader, new CommitmentFilter { BasisId = basis.Id, RegionCode = "440000" })).Count.ShouldBe(1);
            (await ListAsync(reader, new CommitmentFilter { BasisId = basis.Id, ActorId = bureau })).Count.ShouldBe(1);
            (await ListAsync(reader, new CommitmentFilter { ActorId = bureau, RegionCode = "450200" })).ShouldBeEmpty();
            (await ListAsync(reader, new CommitmentFilter { RegionCode = "450200", Status = CommitmentStatus.Planned, Text = "扩大招生" })).Count.ShouldBe(1);
            (await ListAsync(reader, new CommitmentFilter { DeadlineBefore = new DateOnly(2024, 12, 31), RegionCode = "442000" })).Count.ShouldBe(1);
            var topic = all[1].Topic;
            (await ListAsync(reader, new CommitmentFilter { Topic = topic, RegionCode = "442000" })).ShouldAllBe(row => row.Topic == topic && row.DocumentId != all[0].DocumentId);
            (await ListAsync(reader, new CommitmentFilter { Topic = topic })).ShouldAllBe(row => row.Topic == topic);
            return 0;
        },
        TestLetters.Of(Zhongshan, Promises), TestLetters.Of(Liuzhou, Promises, date: "2024年1月1日"));

    [Fact]
    public async Task Pages_of_commitments_join_to_the_whole_list() => await WithAsync(
        async reader =>
        {
            var all = await ListAsync(reader, new CommitmentFilter());
            var paged = new List<CommitmentRow>();
            for (string? after = null; ;)
            {
                var slice = await reader.ListCommitmentsAsync(new CommitmentFilter(), new Page(2, after));
                slice.TotalCount.ShouldBe(all.Count);
                slice.HasPreviousPage.ShouldBe(after is not null);
                paged.AddRange(slice.Items.Select(item => item.Row));
                if (!slice.HasNextPage)
                    break;
                after = slice.Items[^1].Cursor;
            }

            paged.Select(row => row.Id).ShouldBe(all.Select(row => row.Id));
            return 0;
        },
        TestLetters.Of(Zhongshan, Promises), TestLetters.Of(Liuzhou, Promises, date: "2024年1月1日"));

    [Fact]
    public async Task The_same_sentence_twice_is_two_commitments_and_a_new_capture_keeps_their_ids()
    {
        await using var store = await OpenAsync();
        const string twice = "下一步，我局将新建实训基地3个。\n下一步，我局将新建实训基地3个。";
        await WriteAsync(store, TestLetters.Of(Zhongshan, twice, url: "https://example.test/1", capturedOn: Monday));
        var before = await ReadAsync(store, reader => ListAsync(reader, new CommitmentFilter()));
        before.Select(row => row.Id).Distinct().Count().ShouldBe(2);
        await WriteAsync(store, TestLetters.Of(Zhongshan, twice + "\n我局每年开展走访。", url: "https://example.test/1", capturedOn: Monday.AddDays(1)));
        var after = await ReadAsync(store, reader => ListAsync(reader, new CommitmentFilter()));
        after.Take(2).Select(row => row.Id).ShouldBe(before.Select(row => row.Id));
    }

    static async Task<List<CommitmentRow>> ListAsync(IGraphReader reader, CommitmentFilter filter) =>
        [.. (await reader.ListCommitmentsAsync(filter, AllOfThem)).Items.Select(item => item.Row)];

    static async Task<string[]> NamesAsync(IGraphReader reader, IReadOnlyCollection<string> ids)
    {
        var nodes = await reader.GetNodesAsync(ids);
        return [.. ids.Select(id => nodes[id] switch
        {
            InstitutionRow institution => institution.Name,
            WorkRow work => work.Number ?? work.Title ?? "?",
            RegionRow region => region.Region.Name,
            _ => "?",
        })];
    }
}
