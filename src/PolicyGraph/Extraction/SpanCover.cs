using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Spans of a text, asked for the longest one that covers a place.</summary>
sealed class SpanCover
{
    readonly TextSpan[] _spans;

    // How far the spans up to each one reach: where that is not beyond a place, none of them covers it.
    readonly int[] _reach;

    public SpanCover(IEnumerable<Mention> mentions)
        : this(mentions.Select(mention => mention.Span))
    {
    }

    public SpanCover(IEnumerable<TextSpan> spans)
    {
        _spans = [.. spans];
        if (!IsOrdered(_spans))
            Array.Sort(_spans);
        _reach = new int[_spans.Length];
        for (var at = 0; at < _spans.Length; at++)
            _reach[at] = Math.Max(_spans[at].End, at > 0 ? _reach[at - 1] : 0);
    }

    // Mostly they come in text order.
    static bool IsOrdered(ReadOnlySpan<TextSpan> spans)
    {
        for (var at = 1; at < spans.Length; at++)
        {
            if (spans[at] < spans[at - 1])
                return false;
        }

        return true;
    }

    public bool Covers(int place) => LongestAt(place) > 0;

    /// <summary>The length of the longest span that covers a place; 0 where none does.</summary>
    public int LongestAt(int place)
    {
        var longest = 0;
        for (var at = LastFrom(place); at >= 0 && _reach[at] > place; at--)
            longest = _spans[at].End > place ? Math.Max(longest, _spans[at].Length) : longest;
        return longest;
    }

    /// <summary>Whether any span shares a unit with this one.</summary>
    public bool Overlaps(TextSpan span) => LastFrom(span.End - 1) is >= 0 and var last && _reach[last] > span.Start;

    /// <summary>The longest that covers any place of a span.</summary>
    public int LongestOver(TextSpan span)
    {
        var longest = 0;
        for (var at = LastFrom(span.End - 1); at >= 0 && _reach[at] > span.Start; at--)
            longest = _spans[at].End > span.Start ? Math.Max(longest, _spans[at].Length) : longest;
        return longest;
    }

    // The last span that starts at or before a place; -1 where none does.
    int LastFrom(int place) => _spans.FirstFrom(place + 1, span => span.Start) - 1;
}
