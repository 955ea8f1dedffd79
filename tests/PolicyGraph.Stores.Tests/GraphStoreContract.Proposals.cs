using PolicyGraph.Documents;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What letters answer: the proposal, who handled it, its points and what became of each.</summary>
public abstract partial class GraphStoreContract
{
    const string Points = "一、关于组建教育集团的建议\n吸收采纳。下一步，我局将新建实训基地3个。\n二、关于发放补贴的建议\n没有政策依据，不予采纳。\n三、关于开放校园的建议\n相关工作正在推进。";

    // The finance bureau's answer to the same proposal.
    static DocumentGraph JointReply => Reply("中山市财政局", "市十六届人大三次会议第1号建议", "现将会办意见函复如下：\n\n一、关于发放补贴的建议\n暂不具备条件。", "2024年5月1日");

    static DocumentGraph Reply(string office, string proposal, string rest, string date) => TestLetters.Extract(new SourceDocument(
        $"{office}关于{proposal}的答复\n\n尊敬的代表：\n\n您提出的建议收悉，{rest}\n\n{office}\n{date}\n", Hashing.Sha256(office + proposal), null, null, Monday));

    [Fact]
    public async Task A_letter_tells_which_proposal_it_answers() => await WithAsync(
        async reader =>
        {
            var letter = await LetterAsync(reader, "中山市教育局");
            var proposal = await ProposalAsync(reader, letter);
            (proposal.Body, proposal.Region!.Name, proposal.Session, proposal.Number, proposal.Title)
                .ShouldBe((ProposalBody.Npc, Zhongshan, "十六届三次会议", "7", "关于深化产教融合第7号事项的建议"));
            var evidence = proposal.Evidence.ShouldHaveSingleItem();
            evidence.DocumentId.ShouldBe(letter.Id);
            evidence.Quote.ShouldBe("十六届人大三次会议第7号");
            (await reader.GetTextAsync(evidence.DocumentId, evidence.TextSha256))![evidence.Start..evidence.End].ShouldBe(evidence.Quote);
            return 0;
        },
        TestLetters.Of(Zhongshan, Points, 7));

    [Theory]
    [InlineData("注：A类指所提问题已经解决的；B类指正在解决或列入计划逐步解决的。", ReplyOutcome.Planned)]
    [InlineData("", null)]
    public async Task A_letters_class_means_what_its_own_rule_says(string rule, ReplyOutcome? outcome) => await WithAsync(
        async reader =>
        {
            var letter = await LetterAsync(reader, "中山市民政局");
            (letter.ReplyClass, letter.ReplyOutcome).ShouldBe(("B", outcome));
            (await reader.GetRegionDocumentsAsync(["442000"], AllOfThem))["442000"].Items.ShouldHaveSingleItem().Row.ReplyOutcome.ShouldBe(outcome);
            return 0;
        },
        TestLetters.Extract(new SourceDocument(
            $"中山市民政局关于市十六届人大三次会议第3号建议的答复（B）\n\n尊敬的代表：\n\n您提出的建议收悉，现答复如下：\n\n我局将推进。\n\n中山市民政局\n2024年5月1日\n{rule}\n",
            Hashing.Sha256(rule), null, null, Monday)));

    [Fact]
    public async Task Letters_of_several_offices_answer_one_proposal_and_the_same_number_of_another_session_is_another() => await WithAsync(
        async reader =>
        {
            var proposal = await ProposalAsync(reader, await LetterAsync(reader, "中山市教育局"));
            (await ProposalAsync(reader, await LetterAsync(reader, "中山市财政局"))).Id.ShouldBe(proposal.Id);
            // The newer letter comes first; what it does not print the older says.
            proposal.Evidence.Length.ShouldBe(2);
            (await reader.GetStatisticsAsync()).Proposals.ShouldBe(4);
            proposal.Evidence[0].Quote.ShouldContain("第1号");
            proposal.Title.ShouldBe("关于深化产教融合第1号事项的建议");
            var points = (await reader.GetSuggestionsAsync([proposal.Id]))[proposal.Id];
            points.Select(point => (point.Ordinal, point.Text)).ShouldBe([(1, "发放补贴"), (1, "组建教育集团"), (2, "发放补贴"), (3, "开放校园")]);
            (await ProposalAsync(reader, await LetterAsync(reader, "中山市科技局"))).Id.ShouldNotBe(proposal.Id);
            (await ProposalAsync(reader, await LetterAsync(reader, "柳州市教育局"))).Id.ShouldNotBe(proposal.Id);
            // A congress counts its motions (议案) apart.
            (await ProposalAsync(reader, await LetterAsync(reader, "中山市商务局"))).Id.ShouldNotBe(proposal.Id);
            return 0;
        },
        Reply("中山市商务局", "市十六届人大三次会议第1号议案", "现答复如下：\n\n我局将推进。", "2024年5月1日"),
        TestLetters.Of(Zhongshan, Points), JointReply, Reply("中山市科技局", "市十六届人大四次会议第1号建议", "现答复如下：\n\n我局将推进。", "2024年5月1日"), TestLetters.Of(Liuzhou, Points));

    [Fact]
    public async Task Letters_that_print_no_session_answer_proposals_of_their_own() => await WithAsync(
        async reader =>
        {
            var letters = (await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem)).Items.Select(item => item.Row).ToList();
            letters.Count.ShouldBe(2);
            var proposals = new List<ProposalRow>();
            foreach (var letter in letters)
                proposals.Add(await ProposalAsync(reader, letter));
            proposals.Select(proposal => (proposal.Session, proposal.Number)).ShouldBe([(null, "1"), (null, "1")]);
            proposals[0].Id.ShouldNotBe(proposals[1].Id);
            return 0;
        },
        Reply("中山市教育局", "第1号代表建议", "现答复如下：\n\n我局将推进。", "2024年5月1日"), Reply("中山市财政局", "第1号代表建议", "现答复如下：\n\n我局将推进。", "2024年5月2日"));

    [Fact]
    public async Task Each_point_is_told_with_what_became_of_it_and_what_was_promised() => await WithAsync(
        async reader =>
        {
            var letter = await LetterAsync(reader, "中山市教育局");
            var points = (await reader.GetSuggestionsAsync([letter.ProposalId!]))[letter.ProposalId!];
            points.Select(point => (point.Text, point.Disposition, point.Normalized)).ShouldBe(
                [("组建教育集团", "吸收采纳", Disposition.Adopted), ("发放补贴", "不予采纳", Disposition.Declined), ("开放校园", "正在推进", null)]);
            var promised = (await reader.GetNodesAsync(points[0].CommitmentIds)).Values.ShouldHaveSingleItem().ShouldBeOfType<CommitmentRow>();
            promised.Object.ShouldBe("实训基地3个");
            points[1].CommitmentIds.ShouldBeEmpty();
            points[0].Evidence.Select(row => row.Quote).ShouldBe(["一、关于组建教育集团的建议\n吸收采纳", "一、关于组建教育集团的建议\n吸收采纳"]);
            foreach (var evidence in points.SelectMany(point => point.Evidence))
                (await reader.GetTextAsync(evidence.DocumentId, evidence.TextSha256))![evidence.Start..evidence.End].ShouldBe(evidence.Quote);
            return 0;
        },
        TestLetters.Of(Zhongshan, Points));

    [Fact]
    public async Task Handlers_are_settled_to_agencies_and_told_once_for_each_role() => await WithAsync(
        async reader =>
        {
            var proposal = await ProposalAsync(reader, await LetterAsync(reader, "中山市教育局"));
            var agencies = (await reader.ListInstitutionsAsync(new InstitutionFilter(), AllOfThem)).Items.ToDictionary(item => item.Row.Name, item => item.Row.Id);
            proposal.HandledBy.Select(handler => (handler.Role, handler.Name, handler.NodeId)).ShouldBe(
                [
                    (ParticipantRole.Lead, "中山市教育局", agencies["中山市教育局"]),
                    (ParticipantRole.Joint, "中山市财政局", agencies["中山市财政局"]),
                    (ParticipantRole.Joint, "市数字乡村服务中心", null),
                ]);
            proposal.HandledBy[1].Evidence.ShouldHaveSingleItem().Quote.ShouldContain("会同市财政局");
            return 0;
        },
        Reply("中山市教育局", "市十六届人大三次会议第1号建议", "由我局会同市财政局、市数字乡村服务中心办理，现答复如下：\n\n我局将推进。", "2024年5月1日"));

    [Fact]
    public async Task Suggestions_are_listed_by_what_became_of_them_region_and_words() => await WithAsync(
        async reader =>
        {
            (await TextsAsync(new SuggestionFilter { Disposition = Disposition.Adopted })).ShouldBe(["组建教育集团", "组建教育集团"]);
            (await TextsAsync(new SuggestionFilter { Disposition = Disposition.Adopted, RegionCode = "442000" })).ShouldBe(["组建教育集团"]);
            (await TextsAsync(new SuggestionFilter { RegionCode = "440000", Text = "补贴" })).ShouldBe(["发放补贴", "发放补贴"]);
            (await TextsAsync(new SuggestionFilter { RegionCode = "440000", IncludeDescendants = false })).ShouldBeEmpty();
            (await TextsAsync(new SuggestionFilter())).ShouldBe(["发放补贴", "组建教育集团", "发放补贴", "开放校园", "组建教育集团", "发放补贴", "开放校园"]);
            (await reader.ListSuggestionsAsync(new SuggestionFilter(), new Page(0))).TotalCount.ShouldBe(7);
            var first = await reader.ListSuggestionsAsync(new SuggestionFilter(), new Page(3));
            var rest = await reader.ListSuggestionsAsync(new SuggestionFilter(), new Page(9, first.Items[^1].Cursor));
            first.Items.Concat(rest.Items).Select(item => (item.Row.DocumentId, item.Row.Ordinal))
                .ShouldBe((await reader.ListSuggestionsAsync(new SuggestionFilter(), AllOfThem)).Items.Select(item => (item.Row.DocumentId, item.Row.Ordinal)));
            (rest.HasPreviousPage, rest.HasNextPage).ShouldBe((true, false));
            return 0;

            async Task<List<string>> TextsAsync(SuggestionFilter filter) =>
                [.. (await reader.ListSuggestionsAsync(filter, AllOfThem)).Items.Select(item => item.Row.Text)];
        },
        TestLetters.Of(Zhongshan, Points), JointReply, TestLetters.Of(Liuzhou, Points, 2, "2022年7月7日"));

    [Fact]
    public async Task A_proposal_lives_as_long_as_a_letter_answers_it()
    {
        await using var store = await OpenAsync();
        var ids = (await WriteAsync(store, TestLetters.Of(Zhongshan, Points), JointReply)).Documents;
        var id = await ReadAsync(store, async reader => (await ProposalAsync(reader, await LetterAsync(reader, "中山市教育局"))).Id);
        await store.DeleteDocumentAsync(ids[0]);
        await ReadAsync(store, async reader =>
        {
            var left = (await reader.GetNodesAsync([id])).Values.ShouldHaveSingleItem().ShouldBeOfType<ProposalRow>();
            (left.Title, left.Evidence.Length).ShouldBe((null, 1));
            return (await reader.GetSuggestionsAsync([id]))[id].ShouldHaveSingleItem();
        });
        await store.DeleteDocumentAsync(ids[1]);
        await ReadAsync(store, async reader =>
        {
            (await reader.GetNodesAsync([id])).ShouldBeEmpty();
            (await reader.GetSuggestionsAsync([id])).ShouldBeEmpty();
            return 0;
        });
    }

    static async Task<DocumentRow> LetterAsync(IGraphReader reader, string office) =>
        (await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem)).Items.Select(item => item.Row).Single(row => row.Title!.StartsWith(office, StringComparison.Ordinal));

    static async Task<ProposalRow> ProposalAsync(IGraphReader reader, DocumentRow letter) =>
        (await reader.GetNodesAsync([letter.ProposalId.ShouldNotBeNull()]))[letter.ProposalId!].ShouldBeOfType<ProposalRow>();
}
