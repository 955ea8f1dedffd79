using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Stores.Tests;

/// <summary>The contract of a store whose readers see one snapshot each: an embedded one. A server may give less and says what.</summary>
public abstract class SnapshotStoreContract : GraphStoreContract
{
    [Fact]
    public async Task A_reader_sees_one_snapshot_while_a_writer_goes_on()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, Cites));
        await using var reader = await store.OpenReaderAsync();
        var before = await reader.GetStatisticsAsync();
        await WriteAsync(store, TestLetters.Of(Liuzhou, "按照国发〔2019〕4号推进。"));
        (await reader.GetStatisticsAsync()).ShouldBe(before);
        (await reader.FindWorksAsync("国发〔2019〕4号", null, null)).ShouldBeEmpty();
        (await ReadAsync(store, later => later.GetStatisticsAsync())).Documents.ShouldBe(2);
    }

    [Fact]
    public async Task Answers_stay_consistent_under_a_running_writer()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, TestLetters.Of(Zhongshan, Cites));
        var writing = Task.Run(async () =>
        {
            for (var serial = 2; serial <= 20; serial++)
                await WriteAsync(store, TestLetters.Of(Zhongshan, Cites, serial));
        });
        do
        {
            await ReadAsync(store, async reader =>
            {
                var work = await WorkAsync(reader, "国办发〔2017〕95号");
                var counted = (await reader.GetCitingRegionsAsync([work.Id], new()))[work.Id].Single().DocumentCount;
                (await reader.GetCitedByAsync([work.Id], new(), new Page(0)))[work.Id].TotalCount.ShouldBe(counted);
                (await reader.GetStatisticsAsync()).Documents.ShouldBe(counted);
                return 0;
            });
        }
        while (!writing.IsCompleted);
        await writing;
    }
}
