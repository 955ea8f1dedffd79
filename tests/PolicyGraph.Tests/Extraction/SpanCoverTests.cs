using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Extraction;
using PolicyGraph.Text;
using Xunit;

namespace PolicyGraph.Tests.Extraction;

/// <summary>What covers a place, told without looking at every span: the same as looking at every one.</summary>
public sealed class SpanCoverTests
{
    static readonly Gen<TextSpan> Spans = Gen.Choose(0, 40).SelectMany(_ => Gen.Choose(1, 12), (start, length) => new TextSpan(start, start + length));

    [Fact]
    public void The_longest_span_is_the_one_that_a_look_at_all_of_them_finds() =>
        Prop.ForAll(Spans.ArrayOf().ToArbitrary(), Spans.ToArbitrary(), (spans, asked) =>
        {
            var cover = new SpanCover(spans);
            return cover.Overlaps(asked) == spans.Any(span => span.Overlaps(asked))
                && cover.LongestOver(asked) == spans.Where(span => span.Overlaps(asked)).Select(span => span.Length).DefaultIfEmpty().Max()
                && cover.LongestAt(asked.Start) == spans.Where(span => span.Start <= asked.Start && asked.Start < span.End).Select(span => span.Length).DefaultIfEmpty().Max()
                && cover.Covers(asked.Start) == cover.LongestAt(asked.Start) > 0;
        }).QuickCheckThrowOnFailure();
}
