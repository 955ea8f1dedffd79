using PolicyGraph.Extraction;
using PolicyGraph.Graph;
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

    static async Task<PathRow[]> PathsAsync(IGraphReader reader, string from, string to, int maxLength = 4) =>
        [.. await Paths.BetweenAsync(reader, from, to, maxLength, TestContext.Current.CancellationToken)];

    static async Task<string> CollegeAsync(IGraphReader reader, string name) =>
        (await reader.ListInstitutionsAsync(new InstitutionFilter { Type = MentionType.College, Text = name }, new Page(1))).Items.ShouldHaveSingleItem().Row.Id;
}
