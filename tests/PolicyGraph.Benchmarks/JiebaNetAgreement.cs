using PolicyGraph.Segmentation;

namespace PolicyGraph.Benchmarks;

/// <summary>Why Jieba.NET does not stand in for jieba: the share of jieba's word ends that it finds, ours being jieba's by test.</summary>
static class JiebaNetAgreement
{
    public static int Print(string text)
    {
        var expected = JiebaSegmenter.Default.Segment(text).Select(token => token.End).ToHashSet();
        var found = Ends(new JiebaNet.Segmenter.JiebaSegmenter().Cut(text)).ToHashSet();
        var both = expected.Count(found.Contains);
        Console.WriteLine(FormattableString.Invariant($"{expected.Count} word ends of jieba, {found.Count} of Jieba.NET, {both} of both: {2.0 * both / (expected.Count + found.Count):P3}"));
        return 0;
    }

    static IEnumerable<int> Ends(IEnumerable<string> words)
    {
        var end = 0;
        foreach (var word in words)
            yield return end += word.Length;
    }
}
