using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests.Evaluation;

public sealed class MatchingTests
{
    [Fact]
    public void The_most_alike_are_paired_first()
    {
        // 10 is nearer to 11 than 9 is, though 9 comes first.
        var matching = Matching.Of([9, 10], [11, 30], (gold, predicted) => Math.Max(0, 5 - Math.Abs(gold - predicted)));
        matching.Pairs.ShouldBe([(10, 11)]);
        matching.Tally.ShouldBe(new Tally(1, 1, 1));
    }

    [Fact]
    public void Each_is_paired_once_in_the_order_of_gold() =>
        Matching.Of(["a", "b", "c"], ["x", "y"], (_, _) => 1).Pairs.ShouldBe([("a", "x"), ("b", "y")]);

    [Fact]
    public void What_is_unlike_stays_unpaired() => Matching.Of([1], [2], (_, _) => 0).Tally.ShouldBe(new Tally(0, 1, 1));
}
