using PolicyGraph.Authority;
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
        Span<char> around = stackalloc char[2 * Context];
        head.CopyTo(around);
        var tail = after[..Math.Min(Context, after.Length)];
        tail.CopyTo(around[end..]);
        var words = new List<Token>(2 * Context);
        AuthorityVocabulary.Segmenter.Segment(around[..(end + tail.Length)], words, useHmm: false);
        return words.Exists(word => word.Start < end && word.End > end);
    }
}
