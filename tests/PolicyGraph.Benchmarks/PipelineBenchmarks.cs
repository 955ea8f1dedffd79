using BenchmarkDotNet.Attributes;

namespace PolicyGraph.Benchmarks;

/// <summary>Normalise to resolve over one text: the time of a megabyte must not grow with the text's length.</summary>
[SimpleJob(warmupCount: 3, iterationCount: 5)]
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    readonly PolicyGraphPipeline _pipeline = new();
    string _text = "";

    /// <summary>UTF-16 units; about three bytes of UTF-8 each.</summary>
    [Params(20_000, 200_000, 1_700_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var samples = BenchmarkTexts.Samples();
        _text = string.Concat(Enumerable.Repeat(samples, (Length / samples.Length) + 1))[..Length];
    }

    [Benchmark]
    public int Annotate() => _pipeline.Annotate(_text).Mentions.Length;
}
