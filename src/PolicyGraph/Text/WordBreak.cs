using PolicyGraph.Segmentation;

namespace PolicyGraph.Text;

/// <summary>Tells whether a break (of a line, a space) cuts a word of the dictionary: 莱茵生|物科技, 教 育局. No writer sets one there.</summary>
static class WordBreak
{
    const int Context = 6;

    public static bool Cuts(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var head = before[^Math.Min(Context, before.Length)..];
        var end = head.Length;
        return JiebaSegmenter.Default.Segment(string.Concat(head, after[..Math.Min(Context, after.Length)]), useHmm: false)
            .Any(word => word.Start < end && word.End > end);
    }
}
