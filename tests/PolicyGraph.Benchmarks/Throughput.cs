using System.Diagnostics;
using System.Text;
using JiebaNet.Segmenter.PosSeg;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Benchmarks;

/// <summary>MB of UTF-8 a second over one text: the median of several rounds after a warm-up, for a script to print beside its peers'.</summary>
static class Throughput
{
    const int Rounds = 15;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static int Print(string what, string text)
    {
        if (Work(what, text) is not { } work)
        {
            Console.Error.WriteLine($"segment, tag, jieba.net, jieba.net-tag or pipeline expected, not {what}");
            return 2;
        }

        for (var warmed = Stopwatch.StartNew(); warmed.Elapsed < WarmUp;)
            work();
        var seconds = Enumerable.Range(0, Rounds).Select(_ => Seconds(work)).Order().ElementAt(Rounds / 2);
        Console.WriteLine(FormattableString.Invariant($"{Encoding.UTF8.GetByteCount(text) / seconds / 1e6:F2}"));
        return 0;
    }

    static Action? Work(string what, string text)
    {
        var tokens = new List<Token>(text.Length);
        return what switch
        {
            "segment" => () => JiebaSegmenter.Default.Segment(text, Emptied(tokens)),
            "tag" => () => JiebaSegmenter.Default.Tag(text, Emptied(tokens)),
            "jieba.net" => () => _ = new JiebaNet.Segmenter.JiebaSegmenter().Cut(text).Count(),
            "jieba.net-tag" => () => _ = new PosSegmenter().Cut(text).Count(),
            "pipeline" => () => _ = new PolicyGraphPipeline().Annotate(text),
            _ => null,
        };
    }

    static List<Token> Emptied(List<Token> tokens)
    {
        tokens.Clear();
        return tokens;
    }

    static double Seconds(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    }
}
