using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Benchmarks;

/// <summary>From nothing to the first words: each launch is a process of its own.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, iterationCount: 1)]
public class ColdStartBenchmarks
{
    [Benchmark]
    public SegmentationDictionary Dictionary() => SegmentationDictionary.Default;

    [Benchmark]
    public int FirstWords() => JiebaSegmenter.Default.Segment("他来到了网易杭研大厦").Count;

    [Benchmark]
    public int FirstTags() => JiebaSegmenter.Default.Tag("他来到了网易杭研大厦").Count;
}
