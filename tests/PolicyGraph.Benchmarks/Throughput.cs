using System.Diagnostics;
using System.Text;
using JiebaNet.Segmenter.PosSeg;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Benchmarks;

/// <summary>MB of UTF-8 a second on one core: the median of several rounds over all texts after a warm-up, for a script to print beside its peers'.</summary>
static class Throughput
{
    const int Rounds = 15;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    // The pipeline is some thousand methods, each of which the compiler must first see called.
    static readonly TimeSpan PipelineWarmUp = TimeSpan.FromSeconds(30);
    static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(100);

    /// <param name="path">A text, or a folder of texts that are read one by one.</param>
    public static int Print(string what, string path)
    {
        var texts = BenchmarkTexts.Read(path);
        if (Work(what) is not { } work)
        {
            Console.Error.WriteLine($"segment, tag, jieba.net, jieba.net-tag, names or pipeline expected, not {what}");
            return 2;
        }

        for (var warmed = Stopwatch.StartNew(); warmed.Elapsed < (what is "pipeline" or "names" ? PipelineWarmUp : WarmUp);)
            Round();
        StayOnOneCore();
        var repeats = 1 + (int)(ShortestRound / Time(1));
        var seconds = Enumerable.Range(0, Rounds).Select(_ => Time(repeats).TotalSeconds / repeats).Order().ElementAt(Rounds / 2);
        Console.WriteLine(FormattableString.Invariant($"{texts.Sum(Encoding.UTF8.GetByteCount) / seconds / 1e6:F2}"));
        return 0;

        void Round() => Array.ForEach(texts, work);

        TimeSpan Time(int repeats)
        {
            var watch = Stopwatch.StartNew();
            for (var round = 0; round < repeats; round++)
                Round();
            return watch.Elapsed;
        }
    }

    static Action<string>? Work(string what)
    {
        var tokens = new List<Token>();
        var pipeline = new PolicyGraphPipeline();
        return what switch
        {
            "segment" => text => JiebaSegmenter.Default.Segment(text, Emptied(tokens)),
            "tag" => text => JiebaSegmenter.Default.Tag(text, Emptied(tokens)),
            "jieba.net" => text => _ = new JiebaNet.Segmenter.JiebaSegmenter().Cut(text).Count(),
            "jieba.net-tag" => text => _ = new PosSegmenter().Cut(text).Count(),
            "names" => text => _ = pipeline.Resolve(text),
            "pipeline" => text => _ = pipeline.Annotate(text),
            _ => null,
        };
    }

    static List<Token> Emptied(List<Token> tokens)
    {
        tokens.Clear();
        return tokens;
    }

    // The compiler's own thread may warm up on another one; what is measured may not, the collector's work included.
    static void StayOnOneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            Process.GetCurrentProcess().ProcessorAffinity = 1;
    }
}
