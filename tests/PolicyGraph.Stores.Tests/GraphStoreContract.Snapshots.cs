using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>What readers see while a writer goes on: one snapshot, or they say that it is not one.</summary>
public abstract partial class GraphStoreContract
{
    /// <summary>Whether a reader sees one snapshot whatever writers do; else a batch between two of its answers ends that.</summary>
    protected abstract bool HasSnapshots { get; }

    [Fact]
    public async Task A_reader_sees_one_snapshot_or_knows_that_a_batch_came_between()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, Cites));
        await using var reader = await store.OpenReaderAsync();
        var before = await reader.GetStatisticsAsync();
        (await reader.FindWorksAsync("国办发〔2017〕95号", null, null)).ShouldHaveSingleItem();
        reader.IsOneSnapshot.ShouldBeTrue();

        await WriteAsync(store, TestLetters.Of(Liuzhou, "按照国发〔2019〕4号推进。"));
        (await reader.GetStatisticsAsync() == before).ShouldBe(HasSnapshots);
        (await reader.FindWorksAsync("国发〔2019〕4号", null, null)).IsEmpty.ShouldBe(HasSnapshots);
        reader.IsOneSnapshot.ShouldBe(HasSnapshots);

        await using var later = await store.OpenReaderAsync();
        (await later.GetStatisticsAsync()).Documents.ShouldBe(2);
        later.IsOneSnapshot.ShouldBeTrue();
    }

    [Fact]
    public async Task The_mark_of_the_state_changes_with_each_commit_and_with_nothing_else()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, Cites));
        var mark = (await store.ReadStateMarkAsync()).ShouldNotBeNull();
        await using var reader = await store.OpenReaderAsync();
        await reader.GetStatisticsAsync();
        await WorkAsync(reader, "国办发〔2017〕95号");
        reader.StateMark.ShouldBe(mark);
        (await store.ReadStateMarkAsync()).ShouldBe(mark);

        await WriteAsync(store, TestLetters.Of(Liuzhou, Cites));
        (await store.ReadStateMarkAsync()).ShouldNotBe(mark);
        await reader.GetStatisticsAsync();
        reader.StateMark.ShouldBe(HasSnapshots ? mark : null);
    }

    [Fact]
    public async Task Answers_of_one_snapshot_agree_under_a_running_writer()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, Cites));
        var writing = Task.Run(async () =>
        {
            for (var serial = 2; serial <= 20; serial++)
                await WriteAsync(store, TestLetters.Of(Zhongshan, Cites, serial));
        });
        for (var last = false; !last;)
        {
            last = writing.IsCompleted;
            await using var reader = await store.OpenReaderAsync();
            var work = await WorkAsync(reader, "国办发〔2017〕95号");
            var counted = (await reader.GetCitingRegionsAsync([work.Id], new()))[work.Id].Single().DocumentCount;
            var citing = (await reader.GetCitedByAsync([work.Id], new(), new Page(0)))[work.Id].TotalCount;
            var held = (await reader.GetStatisticsAsync()).Documents;
            if (reader.IsOneSnapshot)
                (citing, held).ShouldBe((counted, counted));
            (reader.IsOneSnapshot || !(HasSnapshots || last)).ShouldBeTrue();
        }

        await writing;
    }
}
