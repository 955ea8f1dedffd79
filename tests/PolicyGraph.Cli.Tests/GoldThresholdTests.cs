using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>What the extraction must reach on the gold texts, seeds and dev together.</summary>
public sealed class GoldThresholdTests
{
    static readonly Lazy<IReadOnlyDictionary<string, Tally>> Measures = new(() =>
    {
        var pipeline = new PolicyGraphPipeline();
        return Scorer.Score(SharedGold.Read().Select(text => text with { Predicted = AnnotationBuilder.Build(pipeline.Annotate(text.Text)) })).Measures;
    });

    [Theory]
    [InlineData("mention law+policy", 0.90)]
    [InlineData("citation", 0.90)]
    [InlineData("mention agency", 0.70)]
    [InlineData("mention college", 0.60)]
    [InlineData("mention enterprise", 0.60)]
    [InlineData("mention alliance", 0.60)]
    [InlineData("document all", 0.85)]
    public void The_extraction_reaches(string measure, double atLeast)
    {
        SharedGold.SkipWhereMissing();
        Measures.Value[measure].F1.ShouldBeGreaterThanOrEqualTo(atLeast, measure);
    }

    [Fact]
    public void Every_offset_is_exact()
    {
        SharedGold.SkipWhereMissing();
        Measures.Value.ShouldNotContainKey("offset errors");
    }
}
