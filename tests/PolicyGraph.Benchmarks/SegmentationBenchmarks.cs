using BenchmarkDotNet.Attributes;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Benchmarks;

[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    readonly List<Token> _tokens = new(1 << 20);
    string _text = "";

    [Params("letters", "shuffled")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _text = Text == "letters" ? BenchmarkTexts.Samples() : BenchmarkTexts.Shuffled();

    [Benchmark(Baseline = true)]
    public int Segment() => Count(tokens => JiebaSegmenter.Default.Segment(_text, tokens));

    [Benchmark]
    public int SegmentWithoutHmm() => Count(tokens => JiebaSegmenter.Default.Segment(_text, tokens, useHmm: false));

    [Benchmark]
    public int Tag() => Count(tokens => JiebaSegmenter.Default.Tag(_text, tokens));

    int Count(Action<List<Token>> cut)
    {
        _tokens.Clear();
        cut(_tokens);
        return _tokens.Count;
    }
}
