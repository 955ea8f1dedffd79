using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>Ways between nodes, each step with its sentence or its authority.</summary>
public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task Two_colleges_hang_together_through_the_letters_that_name_them_and_the_work_that_both_cite() => await WithAsync(
        async reader =>
        {
            var (here, there) = (await CollegeAsync(reader, "中山职业技术学院"), await CollegeAsync(reader, "柳州职业技术学院"));
            var path = (await PathsAsync(reader, here, there)).ShouldHaveSingleItem();
            path.Edges.Select(edge => edge.Type).ShouldBe([PathEdgeType.Mentions, PathEdgeType.Cites, PathEdgeType.Cites, PathEdgeType.Mentions]);
            (path.NodeIds[0], path.NodeIds[^1], path.NodeIds.Length).ShouldBe((here, there, 5));
            path.NodeIds[2].ShouldBe((await WorkAsync(reader, "国办发〔2017〕95号")).Id);
            path.Edges.ShouldAllBe(edge => edge.Evidence.Length > 0);
            path.Edges.Zip(path.NodeIds.Zip(path.NodeIds.Skip(1))).ShouldAllBe(step =>
                (step.First.FromId == step.Second.First && step.First.ToId == step.Second.Second) || (step.First.FromId == step.Second.Second && step.First.ToId == step.Second.First));
            (await PathsAsync(reader, here, there, maxLength: 3)).ShouldBeEmpty();
            (await PathsAsync(reader, there, here)).ShouldHaveSingleItem().NodeIds.ShouldBe(path.NodeIds.Reverse());
            return 0;
        },
        TestLetters.Of(Zhongshan, $"支持中山职业技术学院发展。{Cites}"), TestLetters.Of(Liuzhou, $"支持柳州职业技术学院发展。{Cites}"));

    [Fact]
    public async Task A_step_that_no_letter_says_names_its_authority() => await WithAsync(
        async reader =>
        {
            var (provincial, national) = (await WorkAsync(reader, "粤发改社会〔2020〕418号"), await WorkAsync(reader, "发改社会〔2019〕1558号"));
            var edge = (await PathsAsync(reader, provincial.Id, national.Id)).ShouldHaveSingleItem().Edges.ShouldHaveSingleItem();
            (edge.Type, edge.FromId, edge.ToId).ShouldBe((PathEdgeType.Implements, provincial.Id, national.Id));
            edge.Source.ShouldNotBeNull();
            return 0;
        },
        TestLetters.Of(Zhongshan, ProvincialPilot));

    [Fact]
    public async Task What_hangs_on_nothing_common_has_no_path_and_a_node_none_to_itself() => await WithAsync(
        async reader =>
        {
            var (here, there) = (await CollegeAsync(reader, "中山职业技术学院"), await CollegeAsync(reader, "柳州职业技术学院"));
            (await PathsAsync(reader, here, there)).ShouldBeEmpty();
            (await PathsAsync(reader, here, here)).ShouldBeEmpty();
            (await PathsAsync(reader, here, "work_aaaaaaaaaaaaaaaa")).ShouldBeEmpty();
            return 0;
        },
        TestLetters.Of(Zhongshan, "支持中山职业技术学院发展。"), TestLetters.Of(Liuzhou, "支持柳州职业技术学院发展。"));

    [Fact]
    public async Task A_policy_is_issued_by_its_agency_and_publishes_its_work() => await WithAsync(
        async reader =>
        {
            var letter = (await reader.ListDocumentsAsync(new DocumentFilter(), AllOfThem)).Items.ShouldHaveSingleItem().Row;
            var (issued, published) = (await StepAsync(reader, letter.Id, await AgencyAsync(reader, "中山市人民政府")), await StepAsync(reader, letter.Id, letter.PublishesWorkId!));
            (issued.Type, issued.FromId).ShouldBe((PathEdgeType.IssuedBy, letter.Id));
            (published.Type, published.FromId, published.ToId).ShouldBe((PathEdgeType.Publishes, letter.Id, letter.PublishesWorkId));
            foreach (var said in issued.Evidence.Concat(published.Evidence))
                (await reader.GetTextsAsync([letter.Id]))[letter.Id][said.Start..said.End].ShouldBe(said.Quote);
            published.Evidence.ShouldHaveSingleItem().Quote.ShouldContain("关于推进壬癸工作的实施意见");
            return 0;
        },
        RepealingPolicy);

    [Fact]
    public async Task A_letter_transmits_what_it_says_was_passed_on_and_cites_the_rest() => await WithAsync(
        async reader =>
        {
            var letter = (await LetterAsync(reader, "中山市教育局")).Id;
            var passed = await StepAsync(reader, letter, (await WorkAsync(reader, title: OldRules)).Id);
            (passed.Type, passed.Evidence.ShouldHaveSingleItem().Function).ShouldBe((PathEdgeType.Transmits, CitationFunction.Transmission));
            (await StepAsync(reader, letter, (await WorkAsync(reader, title: NewRules)).Id)).Type.ShouldBe(PathEdgeType.Cites);
            return 0;
        },
        TestLetters.Of(Zhongshan, $"市政府办公室转发了《{OldRules}》。我局落实《{NewRules}》。"));

    [Fact]
    public async Task A_commitment_leads_from_who_makes_it_to_what_it_rests_on_and_whom_it_is_for() => await WithAsync(
        async reader =>
        {
            var promises = await ListAsync(reader, new CommitmentFilter { Status = CommitmentStatus.Planned });
            var basis = (await PathsAsync(reader, await AgencyAsync(reader, "中山市财政局"), (await WorkAsync(reader, "国办发〔2017〕95号")).Id)).Single(path => path.NodeIds[1] == promises[0].Id);
            basis.Edges.Select(edge => (edge.Type, edge.Evidence.ShouldHaveSingleItem().Quote)).ShouldBe(
                [(PathEdgeType.Made, promises[0].Evidence.Quote), (PathEdgeType.BasedOn, promises[0].Evidence.Quote)]);
            var helped = (await PathsAsync(reader, NodeId.OfRegion("442000"), await CollegeAsync(reader, "中山职业技术学院"))).ShouldHaveSingleItem();
            helped.NodeIds[1].ShouldBe(promises[1].Id);
            helped.Edges.Select(edge => edge.Type).ShouldBe([PathEdgeType.Made, PathEdgeType.About]);
            (await StepAsync(reader, await AgencyAsync(reader, "中山市教育局"), promises[0].Id)).Type.ShouldBe(PathEdgeType.Made);
            return 0;
        },
        TestLetters.Of(Zhongshan, Promises));

    [Fact]
    public async Task Two_letters_answer_one_proposal_and_say_who_handled_it() => await WithAsync(
        async reader =>
        {
            var (letter, joint) = (await LetterAsync(reader, "中山市教育局"), await LetterAsync(reader, "中山市财政局"));
            var answers = (await PathsAsync(reader, letter.Id, joint.Id)).Single(path => path.NodeIds[1] == letter.ProposalId);
            answers.Edges.Select(edge => (edge.Type, edge.FromId)).ShouldBe([(PathEdgeType.Answers, letter.Id), (PathEdgeType.Answers, joint.Id)]);
            answers.Edges.ShouldAllBe(edge => edge.Evidence.Single().DocumentId == edge.FromId);
            var handled = await StepAsync(reader, await AgencyAsync(reader, "中山市商务局"), letter.Id);
            (handled.Type, handled.FromId).ShouldBe((PathEdgeType.HandledBy, letter.Id));
            handled.Evidence.ShouldHaveSingleItem().Quote.ShouldContain("会同市商务局");
            return 0;
        },
        Reply("中山市教育局", "市十六届人大三次会议第1号建议", "由我局会同市商务局办理，现答复如下：\n\n我局将推进。", "2024年4月1日"), JointReply);

    [Fact]
    public async Task A_promise_leads_to_what_a_later_letter_says_of_it_with_both_sentences() => await WithAsync(
        async reader =>
        {
            var said = await ListAsync(reader, new CommitmentFilter { Measure = "产业学院" });
            var (later, promise) = (said[0], said[1]);
            var step = await StepAsync(reader, promise.Id, later.Id);
            (step.Type, step.FromId, step.ToId).ShouldBe((PathEdgeType.FollowedUpBy, promise.Id, later.Id));
            step.Evidence.ShouldBe([promise.Evidence, later.Evidence]);
            // From a node beyond the later statement the promise is met as well.
            (await PathsAsync(reader, await CollegeAsync(reader, "中山职业技术学院"), promise.Id)).ShouldHaveSingleItem().Edges.Select(edge => edge.Type)
                .ShouldBe([PathEdgeType.About, PathEdgeType.FollowedUpBy]);
            return 0;
        },
        TestLetters.Of(Zhongshan, "下一步，我局将新建产业学院8个。", 1, "2022年7月7日"), TestLetters.Of(Zhongshan, "2023年，我局支持中山职业技术学院新建产业学院8个。", 2, "2023年7月7日"));

    [Fact]
    public async Task A_promise_leads_to_the_work_that_a_later_letter_says_was_issued() => await WithAsync(
        async reader =>
        {
            var promise = (await ListAsync(reader, new CommitmentFilter { Status = CommitmentStatus.Planned })).ShouldHaveSingleItem();
            var step = await StepAsync(reader, promise.Id, (await WorkAsync(reader, title: "中山市甲乙丙丁实施方案")).Id);
            step.Type.ShouldBe(PathEdgeType.FollowedUpBy);
            step.Evidence.Select(said => said.DocumentId).Distinct().Count().ShouldBe(2);
            return 0;
        },
        TestLetters.Of(Zhongshan, "下一步，我局将制定《中山市甲乙丙丁实施方案》。"), TestLetters.Of(Zhongshan, "2024年，我市印发《中山市甲乙丙丁实施方案》。", 2, "2024年7月8日"));

    [Fact]
    public async Task Pages_of_what_documents_say_of_themselves_and_of_tied_commitments_join() => await WithAsync(
        async reader =>
        {
            var bureau = await AgencyAsync(reader, "中山市教育局");
            await JoinAsync(page => reader.GetDocumentLinksAsync([bureau], page), row => $"{row.Type} {row.DocumentId}");
            await JoinAsync(page => reader.GetTiedCommitmentsAsync([bureau], page), row => row.Id);
            (await reader.GetTiedCommitmentsAsync([bureau, "inst_aaaaaaaaaaaaaaaa"], AllOfThem)).Keys.ShouldBe([bureau]);
            return 0;

            async Task JoinAsync<T>(Func<Page, Task<IReadOnlyDictionary<string, Slice<T>>>> read, Func<T, string> name)
            {
                var all = (await read(AllOfThem))[bureau];
                all.TotalCount.ShouldBe(all.Items.Length);
                var first = (await read(new Page(1)))[bureau];
                var rest = (await read(new Page(50, first.Items.Single().Cursor)))[bureau];
                (first.HasNextPage, rest.HasPreviousPage, rest.TotalCount).ShouldBe((true, true, all.TotalCount));
                first.Items.Concat(rest.Items).Select(item => name(item.Row)).ShouldBe(all.Items.Select(item => name(item.Row)));
            }
        },
        TestLetters.Of(Zhongshan, Promises), TestLetters.Of(Zhongshan, Promises, 2, "2024年1月1日"));

    /// <summary>The one edge between two neighbours.</summary>
    static async Task<PathEdgeRow> StepAsync(IGraphReader reader, string from, string to) =>
        (await PathsAsync(reader, from, to, maxLength: 1)).ShouldHaveSingleItem().Edges.ShouldHaveSingleItem();

    static async Task<string> AgencyAsync(IGraphReader reader, string name) =>
        (await reader.ListInstitutionsAsync(new InstitutionFilter { Type = MentionType.Agency, Text = name }, AllOfThem)).Items.Single(item => item.Row.Name == name).Row.Id;

    static async Task<PathRow[]> PathsAsync(IGraphReader reader, string from, string to, int maxLength = 4) =>
        [.. await Paths.BetweenAsync(reader, from, to, maxLength, TestContext.Current.CancellationToken)];

    static async Task<string> CollegeAsync(IGraphReader reader, string name) =>
        (await reader.ListInstitutionsAsync(new InstitutionFilter { Type = MentionType.College, Text = name }, new Page(1))).Items.ShouldHaveSingleItem().Row.Id;
}
