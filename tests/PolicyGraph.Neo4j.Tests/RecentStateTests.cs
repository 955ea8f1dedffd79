using PolicyGraph.Neo4j.Reading;
using Shouldly;
using Xunit;

namespace PolicyGraph.Neo4j.Tests;

/// <summary>When the server is asked for the graph's state, and when the last answer does.</summary>
public sealed class RecentStateTests
{
    readonly HandClock _clock = new();
    int _asked;

    [Fact]
    public async Task An_answer_does_until_it_is_too_old()
    {
        var state = Of(TimeSpan.FromSeconds(1));
        (await state.ReadAsync(default), await state.ReadAsync(default)).ShouldBe(("1", "1"));
        _clock.Now += TimeSpan.FromMilliseconds(999);
        (await state.ReadAsync(default)).ShouldBe("1");
        _clock.Now += TimeSpan.FromMilliseconds(1);
        (await state.ReadAsync(default)).ShouldBe("2");
    }

    [Fact]
    public async Task Own_writes_show_at_once()
    {
        var state = Of(TimeSpan.FromDays(1));
        await state.ReadAsync(default);
        state.Forget();
        (await state.ReadAsync(default)).ShouldBe("2");
    }

    [Fact]
    public async Task An_answer_from_before_a_write_is_none_for_whoever_asks_behind_it()
    {
        var slow = new TaskCompletionSource<string?>();
        var state = new RecentState(_ => ++_asked == 1 ? slow.Task : Task.FromResult<string?>("behind"), TimeSpan.FromDays(1), _clock);
        var before = state.ReadAsync(default);
        state.Forget();
        slow.SetResult("before");
        (await before).ShouldBe("before");
        (await state.ReadAsync(default)).ShouldBe("behind");
    }

    [Fact]
    public async Task Without_a_time_each_one_is_asked_for()
    {
        var state = Of(TimeSpan.Zero);
        (await state.ReadAsync(default), await state.ReadAsync(default)).ShouldBe(("1", "2"));
    }

    RecentState Of(TimeSpan longest) => new(_ => Task.FromResult<string?>($"{++_asked}"), longest, _clock);

    sealed class HandClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
