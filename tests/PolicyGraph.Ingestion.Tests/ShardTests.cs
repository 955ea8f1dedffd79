using PolicyGraph.Documents;
using Shouldly;
using Xunit;

namespace PolicyGraph.Ingestion.Tests;

public sealed class ShardTests
{
    static readonly SourceDocument[] Sources =
        [.. Enumerable.Range(0, 400).Select(at => new SourceDocument("text", $"{at:x8}", at % 2 == 0 ? $"https://example.test/{at}" : null))];

    [Fact]
    public void Every_document_belongs_to_exactly_one_part_and_the_parts_are_alike()
    {
        Shard[] shards = [.. Enumerable.Range(1, 4).Select(number => new Shard(number, 4))];
        Sources.ShouldAllBe(source => shards.Count(shard => shard.Takes(source)) == 1);
        shards.ShouldAllBe(shard => Sources.Count(shard.Takes) > 70);
    }

    // What other machines have decided already must not change.
    [Fact]
    public void Where_a_document_belongs_is_told_by_its_address_alone()
    {
        var source = new SourceDocument("text", "00", "https://example.test/1");
        Enumerable.Range(1, 16).Single(number => new Shard(number, 16).Takes(source)).ShouldBe(4);
        Enumerable.Range(1, 16).Single(number => new Shard(number, 16).Takes(source with { Text = "other", Sha256 = "11", File = "elsewhere" })).ShouldBe(4);
    }

    [Theory]
    [InlineData("3/16", true)]
    [InlineData("1/1", true)]
    [InlineData("0/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1", false)]
    [InlineData("-1/4", false)]
    [InlineData("a/b", false)]
    public void A_part_is_named_by_its_number_and_their_count(string text, bool isPart) => (Shard.Parse(text) is not null).ShouldBe(isPart);
}
