using System.Collections.Immutable;
using PolicyGraph.Graph;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Graph;

/// <summary>A promise over the years: told once, with what changed on the way and where it stands on a day.</summary>
public sealed class PromiseHistoriesTests
{
    static readonly DateOnly Day = new(2035, 1, 1);

    [Fact]
    public void What_is_said_again_belongs_to_the_first_promise_and_each_change_stands_beside_the_statement_before()
    {
        var history = Of(("新建产业学院8个", 2031), ("新建产业学院5个", 2032), ("力争新建产业学院5个", 2033)).ShouldHaveSingleItem();
        history.Promise.Row.Text.ShouldBe("新建产业学院8个");
        history.Later.Select(one => one.Reason).ShouldBe(["both count 产业学院; 产业学院 8个 → 5个", "both count 产业学院; Firm → Strive"]);
        (history.Changed, history.LastSaid.Text, history.State).ShouldBe((true, "力争新建产业学院5个", PromiseState.Open));
    }

    [Theory]
    [InlineData(PromiseState.Done, "2032年底前新建产业学院8个", "已建成产业学院8个")]
    // Less than promised is not done.
    [InlineData(PromiseState.Overdue, "2032年底前新建产业学院8个", "已建成产业学院3个")]
    [InlineData(PromiseState.Overdue, "2032年底前新建产业学院8个", "已建成污水处理厂8座")]
    // The last deadline counts: a promise that was put off is due when it now says.
    [InlineData(PromiseState.Due, "2032年底前新建产业学院8个", "2036年底前新建产业学院8个")]
    [InlineData(PromiseState.Open, "新建产业学院8个", "已建成污水处理厂8座")]
    public void A_promise_stands_as_the_letters_tell(PromiseState expected, string promised, string later) =>
        Of((promised, 2031), (later, 2033))[0].State.ShouldBe(expected);

    [Fact]
    public void What_was_searched_are_the_regions_letters_later_than_the_promise()
    {
        var histories = Of(("新建产业学院8个", 2031), ("已建成污水处理厂8座", 2033), ("已印发职业院校专业对接目录", 2034));
        histories.ShouldHaveSingleItem().LaterLetters.ShouldBe(new CoverageRow(2, 0, 2033, 2034));
        Of(("新建产业学院8个", null)).ShouldHaveSingleItem().LaterLetters.ShouldBe(new CoverageRow(0, 0, null, null));
    }

    [Fact]
    public void What_is_done_or_runs_without_a_deadline_is_no_promise() =>
        Of(("已建成产业学院8个", 2031), ("正在推进产业学院建设", 2032)).ShouldBeEmpty();

    static ImmutableArray<PromiseHistory> Of(params (string Deed, int? Year)[] letters) =>
        PromiseHistories.Of([.. letters.Select(letter => SaidInLetters.Of(letter.Deed, letter.Year))], Day);
}
